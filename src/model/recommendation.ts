/** The eight recommendations of the Roadmap, by name. */

export const RECOMMENDATIONS = ['1A', '1B', '1C-1D', '2', '3A-3B', '3C', '4', '5A-5B'] as const;
/** A recommendation, as the address bar names it (`rec=1C-1D`). */
export type RecommendationId = (typeof RECOMMENDATIONS)[number];
