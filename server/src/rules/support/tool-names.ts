import type { Dialect } from '../../spec/dialect';
import type { RemovedTool, Tool } from '../../spec/tool';
import { didYouMean } from './did-you-mean';
import { folded, type Guess } from './nearest';

/** What an entry of a list of tools stands for. */
export type ToolState =
  | { readonly kind: 'star' }
  /** A tool of a server, about which the file tells nothing more. */
  | { readonly kind: 'server' }
  /** `alias`: written under an older name. `specifier`: what stands in parentheses. */
  | { readonly kind: 'known'; readonly tool: Tool; readonly alias: boolean; readonly specifier: string | undefined }
  | { readonly kind: 'removed'; readonly removed: RemovedTool }
  /** Only the letter case is wrong. */
  | { readonly kind: 'wrong-case'; readonly tool: Tool }
  | { readonly kind: 'unknown' };

/** The tools of a dialect by each of their names. */
export class ToolNames {
  private readonly exact = new Map<string, Tool>();
  private readonly byFold = new Map<string, Tool>();
  private readonly removed: ReadonlyMap<string, RemovedTool>;

  constructor(private readonly dialect: Dialect) {
    for (const tool of dialect.tools) for (const name of [tool.name, ...(tool.aliases ?? [])]) this.add(name, tool);
    this.removed = new Map(dialect.removedTools.map((removed) => [removed.name.toLowerCase(), removed]));
  }

  private add(name: string, tool: Tool): void {
    this.exact.set(name, tool);
    this.byFold.set(folded(name), tool);
  }

  state(entry: string): ToolState {
    if (entry === '*') return { kind: 'star' };
    const { base, specifier } = partsOf(entry);
    const tool = this.exact.get(base);
    if (tool) return { kind: 'known', tool, alias: base !== tool.name, specifier };
    if (this.dialect.serverToolPattern.test(entry)) return { kind: 'server' };
    const removed = this.removed.get(base.toLowerCase());
    if (removed) return { kind: 'removed', removed };
    const other = this.byFold.get(folded(base));
    return other && [other.name, ...(other.aliases ?? [])].some((name) => name.toLowerCase() === base.toLowerCase()) ? { kind: 'wrong-case', tool: other } : { kind: 'unknown' };
  }

  /** What an entry that is no tool was meant for. */
  guess(entry: string): Guess | undefined {
    const { base } = partsOf(bare(entry));
    if (base === '' || isPlaceholder(entry)) return undefined;
    const same = this.exact.get(base) ?? this.byFold.get(folded(base.replaceAll('/', '')));
    if (same) return { text: same.name, sure: true };
    const parts = base.split(/[;|+/、，；&]/).map((part) => this.exact.get(part.trim()));
    if (parts.every((tool) => tool !== undefined)) return { text: parts.map(({ name }) => name).join(', '), sure: false };
    // A guess at a tool that not every agent is given would only lead to the next problem.
    const near = didYouMean(base, [...this.exact].filter(([, { availability }]) => availability === 'any').map(([name]) => name));
    const tool = this.exact.get(near ?? '') ?? wordsOf(base).map((word) => this.byFold.get(word)).find((one) => one?.availability === 'any');
    return tool && { text: tool.name, sure: false };
  }
}

/** `Bash(git:*)` is the tool `Bash` with the specifier `git:*`. */
function partsOf(entry: string): { readonly base: string; readonly specifier: string | undefined } {
  const open = entry.indexOf('(');
  return open > 0 && entry.endsWith(')') ? { base: entry.slice(0, open).trim(), specifier: entry.slice(open + 1, -1).trim() } : { base: entry, specifier: undefined };
}

/** Without the quotes, backticks, brackets and commas that belong to another notation. */
function bare(entry: string): string {
  const word = entry.slice(0, 200).replace(/^[`'"[{<*•-]+/, '');
  return word.replace(/[`'"\]}>*;:.]+$/, '');
}

/** `<TOOLS>`, `{{tools}}`, `$TOOLS`, `[TOOL]`: what a template leaves open. */
export function isPlaceholder(entry: string): boolean {
  return /^(?:<[^<>]*>|\{\{?[^{}]*\}\}?|\$\{?\w+\}?|\[[A-Z_]+\])$/.test(entry);
}

/** The words in `editFiles` and `read_file` that are long enough to mean a tool. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word.length >= 4);
}
