import type { Rule } from '../rule';
import { unquotedColon } from './unquoted-colon';

export const frontmatterRules: readonly Rule[] = [unquotedColon];
