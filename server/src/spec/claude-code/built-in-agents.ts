import type { BuiltInAgent } from '../dialect';

/** The agents that Claude Code brings, the internal ones included. */
export const builtInAgents: readonly BuiltInAgent[] = [
  { name: 'general-purpose', onSameName: 'overridden', summary: 'Works through tasks of several steps, with all tools' },
  { name: 'Explore', onSameName: 'overridden', summary: 'Searches a code base without changing it' },
  { name: 'Plan', onSameName: 'overridden', summary: 'Researches the code base for a plan' },
  { name: 'claude', onSameName: 'overridden', summary: 'The default agent' },
  { name: 'statusline-setup', onSameName: 'overridden', summary: 'Sets up the status line' },
  { name: 'claude-code-guide', onSameName: 'overridden', summary: 'Answers questions on Claude Code; interactive sessions only' },
  { name: 'fork', onSameName: 'kept', summary: 'Continues from a copy of the conversation' },
  { name: 'web-fetch', onSameName: 'overridden', summary: 'Internal' },
  { name: 'worker', onSameName: 'overridden', summary: 'Internal' },
  { name: 'workflow-subagent', onSameName: 'overridden', summary: 'Internal' },
  { name: 'comment-thread-analyst', onSameName: 'overridden', summary: 'Internal' },
  { name: 'main-session', onSameName: 'overridden', summary: 'Internal' },
];
