import { keptOf, type Shape } from './config';
import { isMap, type PlainMap } from './reader';

const strict = ['PreToolUse', 'PermissionRequest'];
const events = [
  ...strict,
  ...['PostToolUse', 'PostToolUseFailure', 'PostToolBatch', 'Notification', 'UserPromptSubmit', 'UserPromptExpansion', 'SessionStart', 'SessionEnd', 'Stop'],
  ...['StopFailure', 'SubagentStart', 'SubagentStop', 'PreCompact', 'PostCompact', 'PreModelSwitch', 'PostModelSwitch', 'PermissionDenied', 'Setup'],
  ...['TeammateIdle', 'TaskCreated', 'TaskCompleted', 'Elicitation', 'ElicitationResult', 'ConfigChange', 'WorktreeCreate', 'WorktreeRemove'],
  ...['InstructionsLoaded', 'CwdChanged', 'FileChanged', 'DirectoryAdded', 'MessageDisplay'],
];

const common: Shape = { if: 'string', timeout: 'positive', statusMessage: 'string', once: 'boolean' };
const question: Shape = { 'prompt!': 'string', model: 'string', ...common };
const shapes: Readonly<Record<string, Shape>> = {
  command: { 'command!': 'string', args: 'strings', shell: ['bash', 'powershell'], async: 'boolean', asyncRewake: 'boolean', onFailure: ['continue', 'block'], ...common },
  prompt: question,
  agent: question,
  http: { 'url!': 'string', headers: 'string map', allowedEnvVars: 'strings', ...common },
  mcp_tool: { 'server!': 'string', 'tool!': 'string', input: 'map', ...common },
};

/** Section 5: the hooks that are kept, or that one of them keeps the whole agent from loading. */
export function hooksOf(value: unknown): PlainMap | 'refused' | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isMap(value)) return 'refused';
  const read = Object.entries(value).filter(([event]) => events.includes(event)).map(([event, groups]) => ({ event, groups: groupsOf(groups), listed: Array.isArray(groups) }));
  if (read.some(({ event, groups }) => strict.includes(event) && !groups.sound)) return 'refused';
  return Object.fromEntries(read.filter(({ listed }) => listed).map(({ event, groups }) => [event, groups.kept]));
}

interface Kept {
  readonly kept: readonly unknown[];
  /** Whether nothing had to be left out. */
  readonly sound: boolean;
}

function groupsOf(value: unknown): Kept {
  if (!Array.isArray(value)) return { kept: [], sound: false };
  const groups = value.map((group: unknown) => groupOf(group));
  return { kept: groups.flatMap(({ kept }) => kept), sound: groups.every(({ sound }) => sound) };
}

function groupOf(group: unknown): Kept {
  if (!isMap(group)) return { kept: [], sound: false };
  const matched = Object.hasOwn(group, 'matcher');
  const { hooks } = group;
  if ((matched && typeof group['matcher'] !== 'string') || !Array.isArray(hooks)) return { kept: [], sound: false };
  const kept = hooks.flatMap((hook: unknown) => hookOf(hook) ?? []);
  return { kept: [{ ...(matched && { matcher: group['matcher'] }), hooks: kept }], sound: kept.length === hooks.length };
}

function hookOf(hook: unknown): PlainMap | undefined {
  if (!isMap(hook) || !Object.hasOwn(hook, 'type')) return undefined;
  const { type } = hook;
  const shape = typeof type === 'string' && Object.hasOwn(shapes, type) ? shapes[type] : undefined;
  const kept = shape && keptOf(hook, shape);
  return kept && { type, ...kept };
}

/** Whether a strict event stands outside of `hooks`: beside it, or up to three maps deep in any key that may not hold what it likes. */
export function isHookOutside(frontmatter: PlainMap): boolean {
  const holds = (map: PlainMap, depth: number): boolean =>
    Object.entries(map).some(([key, value]) => strict.includes(key) || (depth < 3 && isMap(value) && holds(value, depth + 1)));
  return holds(Object.fromEntries(Object.entries(frontmatter).filter(([key]) => !['hooks', 'metadata', 'mcpServers', 'lspServers'].includes(key))), 0);
}
