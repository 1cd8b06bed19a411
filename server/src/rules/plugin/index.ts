import type { Rule } from '../rule';
import { noteBecomesAgent } from './note-becomes-agent';
import { placeholderDescription } from './placeholder-description';
import { pluginIgnoredKey } from './plugin-ignored-key';
import { pluginNameReplaced } from './plugin-name-replaced';

export const pluginRules: readonly Rule[] = [pluginIgnoredKey, placeholderDescription, pluginNameReplaced, noteBecomesAgent];
