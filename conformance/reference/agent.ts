import { hooksOf, isHookOutside } from './hooks';
import { isMap, type PlainMap, type ReferenceReading } from './reader';
import { serversOf } from './servers';
import { effort, flag, namesOf, number, oneOf, text } from './values';

/** Section 4: what the reader makes of a frontmatter that parsed, key by key. */
export function readAgent(frontmatter: PlainMap): ReferenceReading {
  const has = (key: string): boolean => Object.hasOwn(frontmatter, key);
  const at = (key: string): unknown => (has(key) ? frontmatter[key] : undefined);
  const name = at('name');
  if (!name || isMap(name)) return { verdict: 'not-an-agent' };
  const description = at('description');
  const hooks = hooksOf(at('hooks'));
  if (!isName(name) || typeof description !== 'string' || description === '' || hooks === 'refused' || isHookOutside(frontmatter)) return { verdict: 'rejected' };
  const memory = oneOf(['user', 'project', 'local'], at('memory'));
  const experimental = at('experimental');
  const fields = {
    name,
    description: description.split('\\n').join('\n'),
    tools: has('tools') ? withMemory(all(namesOf(at('tools'))), memory) : undefined,
    disallowedTools: has('disallowedTools') ? all(namesOf(at('disallowedTools'))) : undefined,
    skills: namesOf(at('skills')),
    model: modelOf(at('model')),
    color: oneOf(['red', 'blue', 'green', 'yellow', 'purple', 'orange', 'pink', 'cyan'], at('color')),
    permissionMode: oneOf(['acceptEdits', 'auto', 'bypassPermissions', 'default', 'dontAsk', 'plan'], at('permissionMode') === 'manual' ? 'default' : at('permissionMode')),
    maxTurns: has('maxTurns') ? number(at('maxTurns'), 1, (written) => parseInt(String(written).replaceAll('_', ''), 10)) : undefined,
    autoCompactWindow: number(at('autoCompactWindow'), 100_000, (written) => (typeof written === 'string' && /^\s*\d+\s*$/.test(written) ? Number(written) : NaN)),
    effort: has('effort') ? effort(at('effort')) : undefined,
    mcpServers: serversOf(at('mcpServers')),
    hooks,
    memory,
    background: flag(at('background'), true),
    isolation: oneOf(['worktree', 'remote'], at('isolation')),
    initialPrompt: text(at('initialPrompt')),
    omitClaudeMd: flag(at('omitClaudeMd'), true),
    observer: text(at('observer')),
    observerMessage: text(at('observerMessage')),
    observeSubagents: flag(at('observeSubagents'), false),
    observeToolResults: has('observeToolResults') && !['true', '1', 'yes', 'on'].includes(String(at('observeToolResults')).toLowerCase()) ? false : undefined,
    cacheTtl: isMap(experimental) ? cacheTtlOf(experimental) : undefined,
  };
  return { verdict: 'loads', agent: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) };
}

function isName(name: unknown): name is string {
  return typeof name === 'string' && name.length <= 256 && !name.startsWith('-') && !name.normalize('NFKC').includes(':');
}

/** `*` stands for all tools, as if there were no key. */
function all(names: readonly string[]): readonly string[] | undefined {
  return names.includes('*') ? undefined : names;
}

function withMemory(tools: readonly string[] | undefined, memory: string | undefined): readonly string[] | undefined {
  if (!tools || memory === undefined) return tools;
  return [...tools, ...['Write', 'Edit', 'Read'].filter((tool) => !tools.includes(tool))];
}

function modelOf(value: unknown): string | undefined {
  const model = typeof value === 'string' ? value.trim() : '';
  if (model === '') return undefined;
  return model.toLowerCase() === 'inherit' ? 'inherit' : model;
}

/** The last of the keys that are spelt so counts. */
function cacheTtlOf(experimental: PlainMap): string | undefined {
  const found = Object.entries(experimental).filter(([key]) => key.toLowerCase().replace(/[-_]/g, '') === 'cachettl');
  return found.map(([, value]) => oneOf(['5m', '1h'], value)).findLast((value) => value !== undefined);
}
