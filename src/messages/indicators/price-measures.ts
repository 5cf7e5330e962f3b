/** What the measures of a price are called. */
import * as say from '#words/indicators/price-measures.ts';
import type { FigureWords } from '../indicator-words.ts';

/** @param service - What is paid for. */
export const priceMeasures = (service: string): FigureWords['measures'] => ({
  'pct-gni': {
    title: say.priceMeasures_pctGni_title({ service }),
    definition: say.priceMeasures_pctGni_definition,
  },
  usd: {
    title: say.priceMeasures_usd_title({ service }),
    definition: say.priceMeasures_usd_definition,
  },
  ppp: {
    title: say.priceMeasures_ppp_title({ service }),
    definition: say.priceMeasures_ppp_definition,
  },
});
