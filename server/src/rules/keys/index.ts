import type { Rule } from '../rule';
import { unknownKey } from './unknown-key';
import { unknownNestedKey } from './unknown-nested-key';

export const keysRules: readonly Rule[] = [unknownKey, unknownNestedKey];
