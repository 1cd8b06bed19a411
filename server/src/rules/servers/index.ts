import type { Rule } from '../rule';

export const serversRules: readonly Rule[] = [];
