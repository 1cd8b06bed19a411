import type { RemovedTool, Tool } from '../../tool';
import { agentsTools } from './agents';
import { editTools } from './edit';
import { mcpTools } from './mcp';
import { readTools } from './read';
import { runTools } from './run';
import { sessionTools } from './session';
import { tasksTools } from './tasks';
import { webTools } from './web';

/** Every tool name that Claude Code takes, grouped by kind. */
export const tools: readonly Tool[] = [
  ...readTools,
  ...editTools,
  ...runTools,
  ...webTools,
  ...agentsTools,
  ...tasksTools,
  ...sessionTools,
  ...mcpTools,
];

/** Names that were tools once; an entry with one of them is dropped without a word. */
export const removedTools: readonly RemovedTool[] = [
  { name: 'MultiEdit', instead: 'Edit' },
  { name: 'LS', instead: 'Glob' },
  { name: 'NotebookRead', instead: 'Read' },
  { name: 'BashOutput' },
  { name: 'TaskOutput' },
  { name: 'AgentOutputTool' },
  { name: 'SlashCommand', instead: 'Skill' },
];
