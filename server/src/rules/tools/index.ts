import type { Rule } from '../rule';

export const toolsRules: readonly Rule[] = [];
