import type { ForeignKey } from '../dialect';

/** Keys that are common in agent files although Claude Code reads none of them there. */
export const foreignKeys: readonly ForeignKey[] = [
  { name: 'allowed-tools', instead: 'tools', belongsTo: 'skills and slash commands' },
  { name: 'disallowed-tools', instead: 'disallowedTools', belongsTo: 'skills and slash commands' },
  { name: 'when_to_use', instead: 'description', belongsTo: 'skills and slash commands' },
  { name: 'when-to-use', instead: 'description', belongsTo: 'skills and slash commands' },
];
