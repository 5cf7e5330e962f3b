/** The words around a chart. */

export const WALK = {
  how: 'Every mark is a country: point at it, or walk with Tab and the arrow keys; Enter opens its profile.',
} as const;
