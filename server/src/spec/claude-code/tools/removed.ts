import type { RemovedTool } from '../../tool';

/** Names that were tools once; an entry with one of them is dropped without a word. */
export const removedTools: readonly RemovedTool[] = [
  { name: 'MultiEdit', instead: 'Edit' },
  { name: 'LS', instead: 'Glob' },
  { name: 'NotebookRead', instead: 'Read' },
  // What runs in the background writes its output to a file, whose path Claude is told.
  { name: 'BashOutput', instead: 'Read' },
  { name: 'TaskOutput', instead: 'Read' },
  { name: 'AgentOutputTool' },
  { name: 'SlashCommand', instead: 'Skill' },
];
