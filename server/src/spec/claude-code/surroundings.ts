import type { Surroundings } from '../surroundings';

// Agents: section 7 of the measured spec, Claude Code 2.1.330 (2026-11-23). Skills, commands, servers and settings:
// https://code.claude.com/docs/en/skills, /slash-commands, /mcp and /settings, as of 2026-11.

/** Where Claude Code looks for what an agent may name. */
export const surroundings: Surroundings = {
  project: {
    agents: '.claude/agents',
    skills: '.claude/skills',
    commands: '.claude/commands',
    servers: ['.mcp.json'],
    settings: ['.claude/settings.json', '.claude/settings.local.json'],
  },
  user: {
    agents: 'agents',
    skills: 'skills',
    commands: 'commands',
    // The user's servers are in a file beside the folder, together with much that is nobody's business.
    servers: [],
    settings: ['settings.json'],
  },
  plugin: {
    manifest: '.claude-plugin/plugin.json',
    agents: 'agents',
    skills: 'skills',
    commands: 'commands',
    servers: ['.mcp.json'],
    settings: [],
  },
  userFolder: { path: '.claude', variable: 'CLAUDE_CONFIG_DIR' },
  managedFolder: '/etc/claude-code',
};
