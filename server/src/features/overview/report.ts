import { counted } from '../../document/counted';
import { estimateTokens } from '../../document/token-estimate';
import { pathOf, shownPath } from '../../workspace/uri';
import type { IndexedFile } from '../../workspace/index/summary';
import type { World } from '../../workspace/world';
import { escaped, paragraphs } from '../markdown';
import { agentGroups, shownName, type FileGroup } from '../surroundings/agent-groups';

interface Row {
  readonly file: IndexedFile;
  readonly state: 'loads' | 'not loaded' | 'overridden';
}

/** All agents on one page of markdown: what becomes of them, what they may use and cost, and which have one name. Texts from files are escaped. */
export function agentReport(files: readonly IndexedFile[], worldOf: (uri: string) => World): string {
  const groups = agentGroups(files).map(({ title, files: some }) => ({ title, rows: some.map((file) => ({ file, state: stateOf(file, worldOf) })) }));
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return '# Agents\n\nNo agents were found.\n';
  return `${paragraphs('# Agents', summaryOf(rows), ...groups.map(section), reasons(rows), duplicates(rows))}\n`;
}

function stateOf({ uri, summary: { agent } }: IndexedFile, worldOf: (uri: string) => World): Row['state'] {
  if (!agent) return 'not loaded';
  return worldOf(uri).namesakes(agent.name).stronger.length > 0 ? 'overridden' : 'loads';
}

function summaryOf(rows: readonly Row[]): string {
  const count = (state: Row['state']): number => rows.filter((row) => row.state === state).length;
  const cost = rows.filter(({ state }) => state === 'loads').reduce((sum, { file }) => sum + costOf(file), 0);
  const parts = [`${count('loads')} of ${rows.length} ${rows.length === 1 ? 'agent' : 'agents'} can be run`, ...(count('not loaded') > 0 ? [`${count('not loaded')} not loaded`] : []), ...(count('overridden') > 0 ? [`${count('overridden')} overridden`] : [])];
  return `${parts.join(', ')}. Descriptions cost about ${counted(cost)} tokens in every conversation.`;
}

const columns = ['Name', 'Verdict', 'Model', 'Tools', 'Colour', 'Tokens', 'File'];

function section({ title, rows }: { readonly title: FileGroup['title']; readonly rows: readonly Row[] }): string {
  const lines = rows.map(({ file, state }) => {
    const { agent } = file.summary;
    return [shownName(file), state, agent?.model ?? (agent ? 'inherited' : ''), agent ? (agent.tools?.join(', ') ?? 'all') : '', agent?.color ?? '', agent ? String(costOf(file)) : '', pathIn(file)];
  });
  const table = [columns, columns.map((column) => (column === 'Tokens' ? '--:' : '---')), ...lines.map((cells) => cells.map(escaped))];
  return paragraphs(`## ${escaped(title)}`, table.map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
}

function reasons(rows: readonly Row[]): string | undefined {
  const lines = rows.flatMap(({ file }) => (file.summary.agent ? [] : [`- **${escaped(shownName(file))}** in ${escaped(shownPath(file.uri))}: ${escaped(file.summary.reason ?? 'nobody knows why.')}`]));
  return lines.length === 0 ? undefined : paragraphs('## Why agents are not loaded', lines.join('\n'));
}

/** Of each name that several bear, all files; the one that is run comes first. */
function duplicates(rows: readonly Row[]): string | undefined {
  const byName = new Map<string, Row[]>();
  for (const row of rows) if (row.file.summary.agent) byName.set(shownName(row.file), [...(byName.get(shownName(row.file)) ?? []), row]);
  const lines = [...byName].filter(([, same]) => same.length > 1).map(([name, same]) => `- **${escaped(name)}**: ${[...same].sort(runFirst).map(({ file, state }) => `${escaped(shownPath(file.uri))} (${state})`).join(', ')}`);
  return lines.length === 0 ? undefined : paragraphs('## Agents with one name', lines.join('\n'));
}

function runFirst(a: Row, b: Row): number {
  return Number(a.state === 'overridden') - Number(b.state === 'overridden');
}

function costOf({ summary }: IndexedFile): number {
  return estimateTokens(summary.agent?.description ?? '');
}

/** From the folder that the agents of the group belong to. */
function pathIn(file: IndexedFile): string {
  const base = pathOf(file.base.uri) ?? '';
  return shownPath(file.uri).startsWith(`${base}/`) ? shownPath(file.uri).slice(base.length + 1) : shownPath(file.uri);
}
