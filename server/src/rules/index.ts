import type { Rule } from './rule';
import { unknownKey } from './unknown-key';
import { unquotedColon } from './unquoted-colon';

/** Every rule, in the order of the catalogue. A new rule touches its own file and one line here. */
export const rules: readonly Rule[] = [
  unquotedColon,
  unknownKey,
];

export { check, type CheckOptions, type RuleProblem, type RuleSetting } from './check';
export type { Category, Example, Fix, Problem, Rule, Severity } from './rule';
