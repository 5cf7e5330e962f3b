/**
 * In the place of a search among all indicators: the one of an embedded map. Of any other it knows the
 * name alone, which is enough where the Roadmap's content tells of others and none of them is shown.
 */
import type { DeclaredIndicator } from '../../src/model/indicator.ts';
import { asked } from '../../src/pages/embed/asked.ts';

export function indicatorByName(name: unknown): DeclaredIndicator | undefined {
  const { indicator } = asked();
  if (indicator.id === name) return indicator;
  return typeof name === 'string' ? ({ id: name } as DeclaredIndicator) : undefined;
}
