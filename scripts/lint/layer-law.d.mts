import type { Rule } from 'eslint';

export const layerLaw: Rule.RuleModule;
