import type { ForeignKey } from '../dialect';

const skills = 'skills and slash commands';
const copilot = 'custom agents of GitHub Copilot';
const plugins = 'plugin manifests and marketplaces';

/** Keys of Claude Code's own other files. */
const own: readonly ForeignKey[] = [
  { name: 'allowed-tools', instead: 'tools', belongsTo: skills },
  { name: 'disallowed-tools', instead: 'disallowedTools', belongsTo: skills },
  { name: 'when_to_use', instead: 'description', belongsTo: skills },
  { name: 'when-to-use', instead: 'description', belongsTo: skills },
  { name: 'argument-hint', belongsTo: skills },
  { name: 'arguments', belongsTo: skills },
  { name: 'disable-model-invocation', belongsTo: `${skills}, and to ${copilot}` },
  { name: 'user-invocable', belongsTo: `${skills}, and to ${copilot}` },
  { name: 'context', belongsTo: skills },
  { name: 'agent', belongsTo: skills },
  { name: 'shell', belongsTo: skills },
  { name: 'paths', belongsTo: 'skills and rules' },
  { name: 'license', belongsTo: 'skills' },
  { name: 'compatibility', belongsTo: 'skills' },
  { name: 'metadata', belongsTo: 'skills' },
  { name: 'keep-coding-instructions', belongsTo: 'output styles' },
  { name: 'version', belongsTo: plugins },
  { name: 'author', belongsTo: plugins },
  { name: 'category', belongsTo: plugins },
  { name: 'tags', belongsTo: plugins },
  { name: 'lspServers', belongsTo: plugins },
  { name: 'prompt', belongsTo: 'agents that are given as JSON; here the text after the frontmatter is the prompt' },
  { name: 'cacheTtl', instead: 'experimental' },
  { name: 'allowedTools', instead: 'tools', belongsTo: 'the Agent SDK' },
  { name: 'criticalSystemReminder_EXPERIMENTAL', belongsTo: 'the Agent SDK' },
  { name: 'requiredMcpServers' },
];

/** Keys of agents that other tools read. */
const others: readonly ForeignKey[] = [
  { name: 'mcp-servers', instead: 'mcpServers', belongsTo: copilot },
  { name: 'reasoning-effort', instead: 'effort', belongsTo: copilot },
  { name: 'handoffs', belongsTo: copilot },
  { name: 'agents', belongsTo: copilot },
  { name: 'target', belongsTo: copilot },
  { name: 'infer', belongsTo: copilot },
  { name: 'github', belongsTo: copilot },
  { name: 'applyTo', belongsTo: 'instructions of GitHub Copilot' },
  { name: 'mode', belongsTo: 'agents of OpenCode' },
  { name: 'permission', belongsTo: 'agents of OpenCode' },
  { name: 'steps', instead: 'maxTurns', belongsTo: 'agents of OpenCode' },
  { name: 'maxSteps', instead: 'maxTurns', belongsTo: 'agents of OpenCode' },
  { name: 'variant', belongsTo: 'agents of OpenCode' },
  { name: 'hidden', belongsTo: 'agents of OpenCode' },
  { name: 'disable', belongsTo: 'agents of OpenCode' },
  { name: 'top_p', belongsTo: 'agents of OpenCode' },
  { name: 'temperature', belongsTo: 'agents of OpenCode and Gemini CLI' },
  { name: 'kind', belongsTo: 'agents of Gemini CLI' },
  { name: 'display_name', belongsTo: 'agents of Gemini CLI' },
  { name: 'max_turns', instead: 'maxTurns', belongsTo: 'agents of Gemini CLI' },
  { name: 'timeout_mins', belongsTo: 'agents of Gemini CLI' },
  { name: 'mcp_servers', instead: 'mcpServers', belongsTo: 'agents of Gemini CLI and OpenHands' },
  { name: 'approvalMode', instead: 'permissionMode', belongsTo: 'agents of Qwen Code' },
  { name: 'runConfig', belongsTo: 'agents of Qwen Code' },
  { name: 'modelConfig', belongsTo: 'agents of Qwen Code' },
  { name: 'readonly', belongsTo: 'agents of Cursor' },
  { name: 'is_background', instead: 'background', belongsTo: 'agents of Cursor' },
  { name: 'reasoningEffort', instead: 'effort', belongsTo: 'droids of Factory' },
  { name: 'excludedTools', instead: 'disallowedTools', belongsTo: 'agents of Kiro' },
  { name: 'welcomeMessage', belongsTo: 'agents of Kiro' },
  { name: 'whenToUse', instead: 'description', belongsTo: 'agents of Kimi Code' },
  { name: 'permission_mode', instead: 'permissionMode', belongsTo: 'agents of OpenHands' },
  { name: 'max_iteration_per_run', instead: 'maxTurns', belongsTo: 'agents of OpenHands' },
];

/** Keys that people write into agent files although Claude Code does not read them there. */
export const foreignKeys: readonly ForeignKey[] = [...own, ...others];
