import type { Rule } from '../rule';
import { duplicateName } from './duplicate-name';
import { unknownAgentReference } from './unknown-agent-reference';

export const aroundRules: readonly Rule[] = [duplicateName, unknownAgentReference];
