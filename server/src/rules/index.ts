import { aroundRules } from './around';
import { frontmatterRules } from './frontmatter';
import { hooksRules } from './hooks';
import { identityRules } from './identity';
import { keysRules } from './keys';
import { pluginRules } from './plugin';
import { promptRules } from './prompt';
import type { Rule } from './rule';
import { serversRules } from './servers';
import { toolsRules } from './tools';
import { unusedSuppression } from './unused-suppression';
import { valuesRules } from './values';

/** Every rule, chapter by chapter. A new rule touches its own file and one line in the index of its folder. */
export const rules: readonly Rule[] = [
  ...frontmatterRules,
  ...identityRules,
  ...keysRules,
  ...valuesRules,
  ...toolsRules,
  ...hooksRules,
  ...serversRules,
  ...pluginRules,
  ...promptRules,
  ...aroundRules,
  unusedSuppression,
];

export { check, type CheckOptions, type RuleProblem, type RuleSetting } from './check';
export { suppressionFixes } from './suppression-fix';
export type { Category, Example, Fix, Problem, Related, Rule, Severity } from './rule';
