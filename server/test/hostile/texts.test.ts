import { expect, test } from 'vitest';
import { parseAgentDocument } from '../../src/document/agent-document';
import { claudeCode, claudeCodePlugin } from '../../src/spec';
import { faultsIn } from '../fuzz/judge';

const times = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('');
const file = (lines: string, prompt = 'Review.\n'): string => `---\nname: a\ndescription: Reviews pull requests for risky changes\n${lines}---\n\n${prompt}`;

/** Aliases of aliases: written out, each level is nine times the one before. */
const bomb = file(`b0: &b0 [x, x, x, x, x, x, x, x, x]\n${times(12, (level) => `b${level + 1}: &b${level + 1} [${Array(9).fill(`*b${level}`).join(', ')}]\n`)}tools: *b12\n`);
const mergeBomb = file(`m0: &m0 {a: 1}\n${times(30, (level) => `m${level + 1}: &m${level + 1} {<<: [*m${level}, *m${level}], k${level}: 1}\n`)}hooks: *m30\n`);

// Whoever is late is asked twice more; milliseconds are those of `judge.ts`.
test.each<[string, string]>([
  ['a bomb of aliases', bomb],
  ['a bomb of merges', mergeBomb],
  ['an alias inside of itself', file('hooks: &h {PreToolUse: *h}\nmcpServers: &m [*m]\n')],
  ['a thousand levels of brackets', file(`tools: ${'['.repeat(1000)}${']'.repeat(1000)}\n`)],
  ['a thousand levels of lines', file(`hooks:\n${times(1000, (level) => `${' '.repeat(level + 1)}a:\n`)}`)],
  ['a thousand levels of dashes', file(`tools:\n  ${'- '.repeat(1000)}x\n`)],
  ['brackets that never close', file(`tools: ${'[{'.repeat(5000)}\n`)],
  ['NUL characters', file('tools: Re\0ad\n\0: x\n', 'a\0b\n')],
  ['lone carriage returns', file('tools: Read\ncolor: red\n').replace(/\n/g, '\r')],
  ['line ends of all kinds', file('tools: Read\r\ncolor: red\rmodel: opus\u2028effort: high\u0085memory: user\n')],
  ['half surrogate pairs', file('tools: \uD83D, \uDE00\n\uD83D: x\ncolor: "\uDE00"\n', '\uD83D <example>\uDE00\n')],
  ['characters that do not show', file('to\u200Bols: Re\u200Dad\ncolor: r\u202Eed\n', '\u202E\u{E0041}\u2066\uFEFF\n')],
  ['a byte order mark at every line', file('\uFEFFtools: Read\n\uFEFF\n').replace(/^/gm, '\uFEFF')],
  ['code for gray-matter', '---js\n{ name: process.exit(7) }\n---\nBody.\n'],
  ['tags that make objects elsewhere', file('tools: !!js/function "function () { process.exit(7) }"\ncolor: !!python/object/apply:os.system ["x"]\nhooks: !!binary AAAA\n')],
  ['no name but one that all objects have', '---\nconstructor: x\ntoString: y\nvalueOf: z\nhasOwnProperty: a\n__proto__: {name: a, description: b}\n---\n'],
])('%s is answered, in time and inside of the text', { timeout: 60_000 }, (_, text) => {
  for (const dialect of [claudeCode, claudeCodePlugin]) for (const [at, to] of [[0, 1], [0.1, 0.1], [0.5, 0.6]] as const) expect(faultsIn(text, at, to, dialect)).toEqual([]);
});

test.each<[string, string]>([
  ['100,000 keys', file(times(100_000, (index) => `key${index}: value\n`))],
  ['a line of 10 MB in the frontmatter', file(`model: ${'x'.repeat(10_000_000)}\n`)],
  ['a line of 10 MB in the prompt', file('', `${'x '.repeat(5_000_000)}\n`)],
  ['10 MB of quotes', file(`tools: ${'"'.repeat(10_000_000)}\n`)],
  ['10 MB of hidden characters', file('', '\u200B'.repeat(10_000_000))],
  ['10 MB of dashes', '-'.repeat(10_000_000)],
  ['10 MB of blank lines', '---\n'.padEnd(10_000_000, '\n')],
])('%s is more than the reader opens, which is said at once', { timeout: 60_000 }, (_, text) => {
  expect([parseAgentDocument(text, claudeCode).verdict, faultsIn(text, 0.4, 0.5)]).toEqual(['skipped', []]);
});

test.each<[string, string]>([
  ['the most keys', file(times(60_000, (index) => `key${index}: v\n`))],
  ['the longest line', file(`model: ${'x'.repeat(1_040_000)}\n`)],
  ['the longest list', file(`tools: ${'Read, '.repeat(170_000)}\n`)],
  ['the longest row of links', file('', '](a.md'.repeat(170_000))],
  ['the longest prompt', file('', '<example>`a` @b/c.md {{d}}\n'.repeat(38_000))],
])('%s that the reader opens is read without an end of patience', { timeout: 120_000 }, (_, text) => {
  const start = performance.now();
  expect(parseAgentDocument(text, claudeCode).verdict).toBe('loads');
  expect(performance.now() - start).toBeLessThan(30_000);
});
