import type { Rule } from '../rule';
import { agentNotInManifest } from './agent-not-in-manifest';
import { noteBecomesAgent } from './note-becomes-agent';
import { placeholderDescription } from './placeholder-description';
import { pluginIgnoredKey } from './plugin-ignored-key';
import { pluginNameReplaced } from './plugin-name-replaced';
import { pluginRefused } from './plugin-refused';

export const pluginRules: readonly Rule[] = [pluginIgnoredKey, placeholderDescription, pluginNameReplaced, noteBecomesAgent, agentNotInManifest, pluginRefused];
