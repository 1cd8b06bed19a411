import type { Surroundings } from '../surroundings';

// Agents: section 7 of the measured spec, Claude Code 2.1.330 (2026-11-23). Skills, commands, servers and settings:
// https://code.claude.com/docs/en/skills, /slash-commands, /mcp, /memory and /settings, as of 2026-11.

/** Where Claude Code looks for what an agent may name. */
export const surroundings: Surroundings = {
  project: {
    agents: '.claude/agents',
    skills: '.claude/skills',
    commands: '.claude/commands',
    servers: ['.mcp.json'],
    settings: ['.claude/settings.json', '.claude/settings.local.json'],
    instructions: ['CLAUDE.md', 'CLAUDE.local.md', '.claude/CLAUDE.md'],
  },
  user: {
    agents: 'agents',
    skills: 'skills',
    commands: 'commands',
    // The user's servers are in a file beside the folder, together with much that is nobody's business.
    servers: [],
    settings: ['settings.json'],
    instructions: ['CLAUDE.md'],
  },
  plugin: {
    manifest: '.claude-plugin/plugin.json',
    agents: 'agents',
    skills: 'skills',
    commands: 'commands',
    servers: ['.mcp.json'],
    settings: [],
    instructions: [],
  },
  userFolder: { path: '.claude', variable: 'CLAUDE_CONFIG_DIR' },
  managedFolder: '/etc/claude-code',
  proseKeys: { 'allowed-tools': 'tools', agent: 'agents' },
  settingKeys: {
    agent: 'agents',
    'permissions.allow': 'tools',
    'permissions.ask': 'tools',
    'permissions.deny': 'tools',
    enabledMcpjsonServers: 'servers',
    disabledMcpjsonServers: 'servers',
    hooks: 'hooks',
  },
  serversKey: 'mcpServers',
};
