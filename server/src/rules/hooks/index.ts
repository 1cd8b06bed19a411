import type { Rule } from '../rule';

export const hooksRules: readonly Rule[] = [];
