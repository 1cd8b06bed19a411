import type { Field } from '../../field';
import { autoCompactWindow, memory, omitClaudeMd } from './context';
import { hooks, mcpServers, skills } from './extensions';
import { color, description, name } from './identity';
import { effort, experimental, model } from './model';
import { observer, observerMessage, observeSubagents, observeToolResults } from './observe';
import { background, initialPrompt, isolation, maxTurns, permissionMode } from './run';
import { disallowedTools, tools } from './tools';

/** The only keys that Claude Code reads, in the order in which completion offers them. */
export const fields: readonly Field[] = [
  name,
  description,
  tools,
  disallowedTools,
  model,
  color,
  effort,
  permissionMode,
  maxTurns,
  skills,
  mcpServers,
  hooks,
  memory,
  background,
  isolation,
  initialPrompt,
  omitClaudeMd,
  autoCompactWindow,
  observer,
  observerMessage,
  observeSubagents,
  observeToolResults,
  experimental,
];
