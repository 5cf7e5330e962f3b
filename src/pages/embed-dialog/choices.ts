/** What the reader chooses of an embedded figure, and the address that comes of it. */
import { vintageOf } from '../../analysis/vintage.ts';
import type { DataSource } from '../../model/source.ts';
import type { EmbedOptions } from '../../address/embed-address.ts';
import type { FigureName } from '../../address/figures.ts';
import type { View } from '../../address/view.ts';

/** What the reader chooses in the dialog. */
export interface Choices extends Omit<EmbedOptions, 'figure' | 'vintage'> {
  /** Whether the figure keeps the year and names the data that it was made with. */
  readonly fixed: boolean;
}

/** The view to embed: with the year that "latest" stands for, or with "latest" itself. */
export function viewToEmbed(state: View, year: number | null, fixed: boolean): View {
  const { time } = state;
  if (fixed)
    return time.kind === 'latest' && year !== null
      ? { ...state, time: { kind: 'year', year } }
      : state;
  return time.kind === 'year' ? { ...state, time: { kind: 'latest' } } : state;
}

/** The options of the embed as its address has them. */
export const optionsFor = (
  figure: FigureName,
  { fixed, ...choices }: Choices,
  sources: readonly DataSource[],
): EmbedOptions => ({ figure, ...choices, vintage: fixed ? vintageOf(sources) : null });
