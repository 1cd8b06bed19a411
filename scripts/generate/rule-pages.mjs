// docs/rules: a page for each rule, with its examples as the product itself judges them, and a table of all.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../vscode/folders.mjs';
import { fileBlock, generatedFrom, page, sourceList, table } from './markdown.mjs';

const chapters = [
  ['not-loaded', 'The agent is not loaded'],
  ['not-as-written', 'It loads, but not as written'],
  ['worth-knowing', 'Worth knowing'],
];

/** Pages by path. */
export async function rulePages(product) {
  const { rules } = product;
  const pages = await Promise.all(rules.map(async (rule) => [`docs/rules/${rule.id}.md`, rulePage(product, rule, await sourceOf(rule))]));
  return [['docs/rules/README.md', overview(product)], ...pages];
}

function overview({ rules, ...product }) {
  const sections = chapters.map(([category, title]) => {
    const rows = rules.filter((rule) => rule.category === category).map((rule) => [`[\`${rule.id}\`](${rule.id}.md)`, rule.severity, fixWords({ rules, ...product }, rule), rule.summary]);
    return rows.length === 0 ? '' : `## ${title}\n\n${table(['rule', 'severity', 'fix', 'what it says'], rows)}`;
  });
  return page(
    generatedFrom('server/src/rules'),
    '# Rules',
    `${rules.length} rules. Each page shows a file that raises the rule, and the same file mended; both are executed by the tests. *Safe* fixes are made by "fix all", others are offered.`,
    ...sections,
  );
}

function rulePage(product, rule, source) {
  const { category, severity, summary, rationale, sources, id } = rule;
  const chapter = chapters.find(([name]) => name === category)?.[1] ?? category;
  return page(
    generatedFrom(source),
    `# ${id}`,
    summary,
    table(['severity', 'chapter', 'fix'], [[severity, chapter, fixWords(product, rule)]]),
    rationale,
    ...rule.examples.map((example, index) => exampleSection(product, rule, example, rule.examples.length > 1 ? ` ${index + 1}` : '')),
    silencing(id),
    sources.length > 0 ? `## Sources\n\n${sourceList(sources, toolOf(product))}` : '',
    '[All rules](README.md)',
  );
}

function exampleSection(product, rule, example, number) {
  const found = problemsOf(product, example).filter((problem) => problem.rule.id === rule.id);
  const first = found.flatMap(({ fixes = [] }) => fixes)[0];
  const messages = found.map(({ severity, message, span }) => `> **${severity}** in line ${lineOf(example.before, span.start)}: ${escaped(message)}`);
  const place = example.path === undefined ? '' : `As \`${example.path}\`${example.dialect === undefined ? '' : ' of a plugin'}:\n\n`;
  const note = (example.around ?? example.plugin)?.note;
  const beside = note === undefined ? '' : `${note}:\n\n`;
  const after = example.after === undefined ? '' : `After the fix *${escaped(first?.title ?? '')}*:\n\n${fileBlock(example.after)}`;
  const crlf = example.before.includes('\r') ? `␍ marks a line that ends with ${example.before.includes('\n') ? 'CRLF' : 'a carriage return'}.` : '';
  const others = [...new Set(found.flatMap(({ fixes = [] }) => fixes).map(({ title }) => title))].filter((title) => example.after === undefined || title !== first?.title);
  const offered = others.length > 0 ? `${example.after === undefined ? 'Offered' : 'Also offered'}: ${others.map((title) => `*${escaped(title)}*`).join(', ')}.` : '';
  return [`## Example${number}`, place + beside + fileBlock(example.before), crlf, messages.join('\n>\n'), after, offered].filter((part) => part !== '').join('\n\n');
}

function silencing(id) {
  return `## How to silence it

${fileBlock(`# agentfiles-disable-next-line ${id}`, 'yaml')}

on the line above in the frontmatter, \`<!-- agentfiles-disable ${id} -->\` in the prompt, or for all files in \`agentfiles.config.json\`, where it can be given another severity, too:

${fileBlock(`{ "rules": { "${id}": "off" } }`, 'json')}`;
}

function fixWords(product, rule) {
  const fixes = rule.examples.flatMap((example) => problemsOf(product, example)).filter((problem) => problem.rule.id === rule.id).flatMap(({ fixes = [] }) => fixes);
  if (fixes.length === 0) return '–';
  return fixes.some(({ safe }) => safe) ? 'safe' : 'offered';
}

function problemsOf({ check, dialects, emptyWorld, parseAgentDocument, rules }, { before, around, plugin, dialect = dialects[0].id, path = '.claude/agents/reviewer.md' }) {
  const found = dialects.find(({ id }) => id === dialect);
  return check(parseAgentDocument(before, found, { path, ...plugin?.origin }), {
    rules,
    severities: {},
    ...(around && { world: { ...emptyWorld, complete: true, ...around.world } }),
    onFailure: (rule, error) => {
      throw new Error(`Rule "${rule.id}" failed`, { cause: error });
    },
  });
}

async function sourceOf({ id }) {
  const root = 'server/src/rules';
  const folders = ['.', ...(await readdir(join(projectFolder, root), { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name)];
  const found = folders.find((folder) => existsSync(join(projectFolder, root, folder, `${id}.ts`)));
  if (found === undefined) throw new Error(`Rule "${id}" has no file of its name`);
  return join(root, found, `${id}.ts`).replaceAll('\\', '/');
}

function toolOf({ dialects }) {
  return dialects[0].reader;
}

function lineOf(text, offset) {
  return text.slice(0, offset).split('\n').length;
}

/** Messages quote what stands in files, which is no markdown here. */
function escaped(text) {
  return text.replace(/[<>*_`\\[\]]/g, '\\$&').replace(/\r?\n/g, ' ');
}
