/** How groups count a measure, where that is not how countries do. */
import type { Indicator, Measure, Unit } from '../model/indicator.ts';
import { share, USE_BREAKS } from './measures.ts';

/**
 * The measure as values of groups are counted by it: the measure itself, or a share of economies where
 * that is what a group's value is.
 */
export const groupMeasure = ({ groupRule }: Indicator, measure: Measure): Measure =>
  groupRule === 'share-of-economies'
    ? { ...share(measure.id, USE_BREAKS), better: measure.better }
    : measure;

/** The unit of values of groups. */
export const groupUnit = (indicator: Indicator, measure: Measure): Unit =>
  groupMeasure(indicator, measure).unit;
