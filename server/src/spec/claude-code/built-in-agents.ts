import type { BuiltInAgent } from '../dialect';

const undocumented = 'Used by Claude Code itself; not documented';

/** The agents that Claude Code brings, the internal and gated ones included. */
export const builtInAgents: readonly BuiltInAgent[] = [
  { name: 'general-purpose', onSameName: 'overridden', summary: 'Explores and changes in several steps, with every tool that subagents have' },
  { name: 'Explore', onSameName: 'overridden', summary: 'Searches and analyses code quickly, without Write and Edit' },
  { name: 'Plan', onSameName: 'overridden', summary: 'Gathers what a plan needs in plan mode, without Write and Edit' },
  { name: 'claude', onSameName: 'overridden', summary: 'Takes what fits no other agent; the default of background sessions' },
  { name: 'statusline-setup', onSameName: 'overridden', summary: 'Configures the status line for /statusline' },
  { name: 'claude-code-guide', onSameName: 'overridden', summary: 'Answers questions on Claude Code, in interactive sessions' },
  { name: 'fork', onSameName: 'kept', summary: 'Goes on from a copy of the conversation, with its prompt, tools and model' },
  { name: 'web-fetch', onSameName: 'overridden', internal: true, summary: undocumented },
  { name: 'worker', onSameName: 'overridden', internal: true, summary: undocumented },
  { name: 'workflow-subagent', onSameName: 'overridden', internal: true, summary: undocumented },
  { name: 'comment-thread-analyst', onSameName: 'overridden', internal: true, summary: undocumented },
  { name: 'main-session', onSameName: 'overridden', internal: true, summary: undocumented },
];
