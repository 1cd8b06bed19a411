import type { Tool } from '../../tool';
import { release } from '../sources';
import { agentsTools } from './agents';
import { editTools } from './edit';
import { mcpTools } from './mcp';
import { readTools } from './read';
import { runTools } from './run';
import { sessionTools } from './session';
import { tasksTools } from './tasks';
import { webTools } from './web';

export { removedTools } from './removed';

/**
 * Every tool name that Claude Code takes. Names, aliases and availability were read in the release and tried;
 * the summaries follow https://code.claude.com/docs/en/tools-reference, and a tool that is not there says so. Where the changelog
 * does not tell of a tool's first release, it is only known to be in this one.
 */
export const tools: readonly Tool[] = [
  ...readTools,
  ...editTools,
  ...runTools,
  ...webTools,
  ...agentsTools,
  ...tasksTools,
  ...sessionTools,
  ...mcpTools,
].map((tool) => ({ since: `≤ ${release}`, ...tool }));
