import type { Rule } from 'eslint';

export const MAY_IMPORT: Readonly<Record<string, readonly string[]>>;
export const WITHOUT_PAGE: readonly string[];
export const importDirections: Rule.RuleModule;
