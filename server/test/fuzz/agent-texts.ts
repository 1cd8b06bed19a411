import fc from 'fast-check';
import { claudeCode } from '../../src/spec';
import { hostilePiece } from './pieces';

// Agent files built from what the tables know, so that all of the reader's ways are gone, and from what nobody knows.

const { fields, tools, models, colors, hookEvents, hookEntryTypes, serverTypes, foreignKeys } = claudeCode;
const keys = [...fields.map(({ name }) => name), ...foreignKeys.map(({ name }) => name), 'Name', 'disallowed-tools', 'x', '__proto__', 'constructor', 'PreToolUse', '<<', '1', '', '"name"', '? a'];
const words = [...tools.slice(0, 12), ...models, ...colors].map(({ name }) => name);

const word = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words, 'user', 'plan', 'worktree', 'high', '5m', '12', '0', 'true', 'false', 'null', '~', '""', '[]', '{}') }, { weight: 1, arbitrary: hostilePiece });
const prose = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom('Use', 'when', 'reviewing', 'code', 'Examples:', '<example>', 'user: "hi"', "it's", 'a\\nb') }, { weight: 1, arbitrary: hostilePiece }), { maxLength: 14 }).map((parts) => parts.join(' '));
const quoted = fc.tuple(fc.constantFrom('"', "'"), prose).map(([mark, text]) => mark + text + mark);
const block = fc.tuple(fc.constantFrom('|', '>', '>-', '|+', '|2'), fc.array(prose, { maxLength: 4 })).map(([head, lines]) => [head, ...lines.map((line) => `  ${line}`)].join('\n'));
const flow = fc.array(word, { maxLength: 5 }).map((items) => `[${items.join(', ')}]`);
const list = fc.array(fc.oneof(word, quoted, prose), { minLength: 1, maxLength: 5 }).map((items) => items.map((item) => `\n  - ${item}`).join(''));
const comma = fc.array(word, { maxLength: 6 }).map((items) => items.join(', '));

/** `key: value` lines, one level in. */
function mapOf(names: readonly string[], value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(fc.tuple(fc.constantFrom(...names, 'x', '__proto__'), value), { maxLength: 5 }).map((pairs) => pairs.map(([key, text]) => `\n${key}: ${text}`).join(''));
}

const indented = (text: string, by: string): string => text.replace(/\n/g, `\n${by}`);
const leaf = fc.oneof(word, quoted, flow);
const item = (text: string): string => `- ${indented(text.trimStart(), '  ')}`;

const hook = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hookEntryTypes).chain(({ name, keys: known }) => mapOf(['command', 'prompt', ...known.map((key) => key.name)], leaf).map((rest) => `type: ${name}${rest}`)) },
  { weight: 1, arbitrary: leaf },
);
const group = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(leaf, fc.array(hook, { maxLength: 3 })).map(([matcher, hooks]) => `matcher: ${matcher}\nhooks:${hooks.map((one) => `\n  ${indented(item(one), '  ')}`).join('')}`) },
  { weight: 1, arbitrary: leaf },
);
const hooks = fc.array(fc.tuple(fc.constantFrom(...hookEvents.slice(0, 8).map(({ name }) => name), 'preToolUse'), fc.array(group, { maxLength: 3 })), { maxLength: 4 })
  .map((events) => events.map(([event, groups]) => `\n  ${event}:${groups.map((one) => `\n    ${indented(item(one), '    ')}`).join('')}`).join(''));

const serverKeys = serverTypes.flatMap(({ keys: known }) => known.map(({ name }) => name));
const server = fc.tuple(fc.constantFrom('', ...serverTypes.flatMap(({ names }) => names)), mapOf(serverKeys, leaf)).map(([type, rest]) => `${type === '' ? '' : `\ntype: ${type}`}${rest}`);
const servers = fc.array(fc.oneof(leaf, fc.tuple(word, server).map(([name, config]) => `${name}:${indented(config, '  ')}`)), { maxLength: 3 })
  .map((items) => items.map((one) => `\n  ${indented(item(one), '  ')}`).join(''));

const value = fc.oneof(word, prose, quoted, block, flow, list, comma, mapOf(['cacheTtl', 'a', 'PreToolUse'], leaf).map((text) => indented(text, '  ')));
const pair = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.constantFrom(...keys), value).map(([key, text]) => `${key}: ${text}`) },
  { weight: 1, arbitrary: hooks.map((text) => `hooks:${text}`) },
  { weight: 1, arbitrary: servers.map((text) => `mcpServers:${text}`) },
  { weight: 1, arbitrary: fc.oneof(prose, hostilePiece, fc.constant('# note')) },
);
const usual = fc.constantFrom('name: a\ndescription: Reviews code for risky changes', 'name: a', 'description: b', '');
const body = fc.array(fc.oneof(prose, hostilePiece), { maxLength: 6 }).map((parts) => parts.join('\n'));
const fence = fc.oneof({ weight: 9, arbitrary: fc.constant('---') }, { weight: 1, arbitrary: hostilePiece });
const end = fc.oneof({ weight: 8, arbitrary: fc.constant('\n') }, { weight: 2, arbitrary: fc.constant('\r\n') }, { weight: 1, arbitrary: fc.constant('\r') });

export const agentText: fc.Arbitrary<string> = fc
  .tuple(fence, usual, fc.array(pair, { maxLength: 7 }), fence, body, end)
  .map(([open, first, pairs, close, prompt, lineEnd]) => [open, first, ...pairs, close, '', prompt].join('\n').replace(/\n/g, lineEnd));
