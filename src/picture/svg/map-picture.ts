/** The choropleth in a standalone picture: the same marks and classes as on the screen. */
import { legendOf } from '../../figures/map/legend.ts';
import { countMarks } from '../../figures/map/view.ts';
import type { MapBody } from '../../figures/view.ts';
import { turnedBack } from '../../figures/chart/mirrored.ts';
import type { Countries, Iso3 } from '../../model/country.ts';
import { RIGHT_TO_LEFT } from '../../model/language.ts';
import { PICTURE } from '../../messages/export/files.ts';
import { STATUS_NAME } from '../../messages/measures.ts';
import { readingWithUnit } from '../../messages/figure/value-note.ts';
import { MAP } from '../../messages/figure/map.ts';
import { compareNames } from '../../messages/format.ts';
import type { Geography } from '../../scene/geography.ts';
import {
  bubblesOf,
  circledAt,
  circlesOf,
  economiesOf,
  inDrawingOrder,
} from '../../scene/map-plan.ts';
import { paragraph, stack, type BlockArea, type Block } from './block.ts';
import type { Body } from './body.ts';
import { legendBlock, legendWidth } from './legend-picture.ts';
import { marksMarkup } from './map-marks.ts';
import { frameOf } from './map-frame.ts';
import { element } from './markup.ts';
import { LIGHT } from './tokens.ts';

export interface MapPictureInput {
  readonly map: MapBody;
  readonly geography: Geography;
  readonly countries: Countries;
  readonly selected: readonly Iso3[];
  /** Begins the ids in the picture. */
  readonly prefix: string;
}

/** Between the map and its legend. */
const GAP = 10;
const LEAST_MAP = 150;
/** Flat regions and tall ones: the height of a map to its width. */
const FLATTEST = 0.44;
const TALLEST = 0.7;

function legendBelow({ map }: MapPictureInput) {
  const counts = countMarks(map.marks);
  const legend = legendOf(map.measure, counts, map.byTarget);
  const experimental = [...map.readings.values()].some((each) => each.status === 'experimental');
  const label = experimental ? MAP.uncertain.experimental : MAP.uncertain.estimate;
  const how = map.peaks === null ? '' : MAP.bubbles;
  return {
    minWidth: legendWidth(legend),
    at: (width: number): Block =>
      stack(
        [
          legendBlock(legend, { count: counts.uncertain, label }, width),
          paragraph(how, width, { size: 11, colour: LIGHT['ink-soft'] }),
        ],
        4,
      ),
  };
}

/** What an economy says of itself to a pointer that rests on it. */
function saying(iso3: Iso3, { map, countries }: MapPictureInput): string {
  const name = countries.get(iso3)?.short ?? iso3;
  const reading = map.readings.get(iso3);
  if (!reading) {
    const gone = map.marks.get(iso3)?.klass === 'not-applicable';
    return PICTURE.absent(name, gone ? 'not-applicable' : 'no-data');
  }
  const value = readingWithUnit(reading.value, map.measure.unit);
  return PICTURE.mark(name, value, reading.year, STATUS_NAME[reading.status]);
}

/** The map alone, in the middle of an area. */
function drawnMap(input: MapPictureInput, area: BlockArea): string {
  const { map, geography, countries, selected, prefix } = input;
  const region = map.region && geography.regions[map.region];
  const frame = frameOf(geography.world, region, area.width, area.height);
  const scale = Math.min(area.width / frame.width, area.height / frame.height);
  const [width, height] = [frame.width * scale, frame.height * scale];
  const [x, y] = [area.x + (area.width - width) / 2, area.y + (area.height - height) / 2];
  const byName = [...countries.values()].toSorted((a, b) => compareNames(a.short, b.short));
  const codes = byName.map(({ iso3 }) => iso3);
  const economies = economiesOf(geography, codes, map.everMeasured);
  const bubbles = bubblesOf(map.readings, map.peaks);
  const circles = circlesOf(circledAt(economies, bubbles, scale), bubbles, width, scale);
  const marks = marksMarkup({
    map,
    geography,
    economies: inDrawingOrder(economies, (iso3) => circles.stands.has(iso3), map.peaks),
    circles,
    frame,
    scale,
    selected,
    sayOf: (iso3) => saying(iso3, input),
    prefix,
  });
  const clip = `${prefix}-frame`;
  const transform = `translate(${x} ${y}) scale(${scale}) translate(${-frame.x} ${-frame.y})`;
  const drawn = [
    element('clipPath', { id: clip }, element('rect', { x, y, width, height })),
    element('g', { 'clip-path': `url(#${clip})` }, element('g', { transform }, marks)),
  ].join('');
  // The world is the same way round for every reader, whichever way the picture around it is.
  return RIGHT_TO_LEFT ? element('g', { transform: turnedBack(x + width / 2) }, drawn) : drawn;
}

/** The map with its legend. */
export function mapPicture(input: MapPictureInput): Body {
  const { map, geography } = input;
  const legend = legendBelow(input);
  const part = (map.region && geography.regions[map.region]) ?? geography.world;
  const shape = Math.max(FLATTEST, Math.min(TALLEST, part.height / part.width));
  const below = (width: number): number => GAP + legend.at(width).height;
  return {
    minWidth: legend.minWidth,
    minHeight: (width) => Math.min(LEAST_MAP, width * shape) + below(width),
    naturalHeight: (width) => width * shape + below(width),
    draw: (area) => {
      const key = legend.at(area.width);
      const height = area.height - GAP - key.height;
      return (
        drawnMap(input, { ...area, height }) + key.draw(area.x, area.y + area.height - key.height)
      );
    },
  };
}
