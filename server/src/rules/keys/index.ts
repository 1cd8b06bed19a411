import type { Rule } from '../rule';
import { unknownKey } from './unknown-key';

export const keysRules: readonly Rule[] = [unknownKey];
