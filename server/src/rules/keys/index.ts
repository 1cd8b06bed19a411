import type { Rule } from '../rule';
import { duplicateKey } from './duplicate-key';
import { foreignKey } from './foreign-key';
import { textBecameKey } from './text-became-key';
import { unknownKey } from './unknown-key';

export const keysRules: readonly Rule[] = [unknownKey, foreignKey, duplicateKey, textBecameKey];
