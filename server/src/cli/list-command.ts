import { estimateTokens } from '../document/token-estimate';
import { CheckSession } from './check-command';
import type { Console } from './console';
import { Failure } from './failure';
import type { Options } from './options';
import type { FileReport } from './report';
import { harmless } from './terminal';

/** One agent as the table shows it. */
interface Row {
  readonly name: string;
  readonly verdict: string;
  readonly model: string;
  readonly tools: string;
  readonly color: string;
  /** About how many tokens the description takes in every conversation. */
  readonly cost: number;
  readonly path: string;
}

/** Prints the agents found. A file without frontmatter is no agent, and left out. */
export async function runList(options: Options, console: Console): Promise<number> {
  if (options.format !== 'people' && options.format !== 'json') throw new Failure('"list" prints for people or as json.');
  const session = new CheckSession({ ...options, fix: 'no', workspace: false }, console);
  const { targets, overlooked } = await session.find(options.paths);
  const rows: Row[] = [];
  for await (const report of session.reports(targets)) if (report.document.split) rows.push(rowOf(report));
  console.out.write(options.format === 'json' ? `${JSON.stringify({ version: 1, agents: rows }, null, 2)}\n` : table(rows));
  session.tellOverlooked(overlooked);
  return 0;
}

function rowOf({ path, document }: FileReport): Row {
  const { agent, verdict } = document;
  return {
    name: agent?.name ?? '',
    verdict,
    model: agent?.model ?? '',
    tools: agent ? (agent.tools?.join(', ') ?? 'all') : '',
    color: agent?.color ?? '',
    cost: agent ? estimateTokens(agent.description) : 0,
    path: path.replaceAll('\\', '/'),
  };
}

const columns = ['name', 'verdict', 'model', 'tools', 'color', 'cost', 'path'] as const;
const widest = 40;

function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => cut(harmless(column === 'cost' && row.cost > 0 ? `~${row.cost}` : String(row[column] || '–')), column)));
  const lines = [columns.map((column) => column.toUpperCase()), ...cells];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  return lines.map((line) => `${line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ').trimEnd()}\n`).join('');
}

function cut(text: string, column: string): string {
  return column !== 'path' && text.length > widest ? `${text.slice(0, widest - 1)}…` : text;
}
