import type { Rule } from '../rule';

export const promptRules: readonly Rule[] = [];
