import type { Dialect } from '../dialect';
import { builtInAgents } from './built-in-agents';
import { colors } from './colors';
import { fields } from './fields';
import { foreignKeys } from './foreign-keys';
import { hookEntryTypes } from './hook-entries';
import { hookEvents } from './hook-events';
import { modelPattern, models } from './models';
import { serverTypes } from './server-types';
import { documentation, release } from './sources';
import { surroundings } from './surroundings';
import { templates } from './templates';
import { removedTools, tools } from './tools';

/** Agents of a project, a user or an administrator, as Claude Code reads them. */
export const claudeCode: Dialect = {
  id: 'claude-code',
  title: 'Claude Code',
  reader: 'Claude Code',
  version: release,
  checked: '2026-11-23',
  place: {
    patterns: ['**/.claude/agents/**/*.md'],
    extensionCase: 'exact',
    unreadExtensions: ['.markdown', '.mdx'],
    maxBytes: 1_048_576,
  },
  naming: { rules: 'strict', maxLength: 256, descriptionFallbacks: [] },
  fields,
  foreignKeys,
  tools,
  removedTools,
  // `mcp__server`, `mcp__server__*` and `mcp__server__tool`; which servers there are, the file does not tell.
  serverToolPattern: /^mcp__[^_]/,
  serverToolName: { prefix: 'mcp__', joint: '__' },
  models,
  modelPattern,
  colors,
  hookEvents,
  hookEntryTypes,
  serverTypes,
  rootVariable: 'CLAUDE_PROJECT_DIR',
  hookFreeKeys: ['metadata', 'mcpServers', 'lspServers'],
  builtInAgents,
  // https://code.claude.com/docs/en/skills, "bundled skills", and /commands, as of 2026-11.
  builtInSkills: ['batch', 'claude-api', 'debug', 'fast', 'loop', 'simplify'],
  // "Large cumulative agent descriptions will impact performance (~16.3k tokens > 15.0k)": issue 13493 of anthropics/claude-code.
  rosterTokens: 15_000,
  templates,
  pages: {
    agent: documentation('sub-agents'),
    model: documentation('model-config'),
    server: documentation('mcp'),
    skill: documentation('skills'),
    tool: documentation('tools-reference'),
  },
  surroundings,
};
