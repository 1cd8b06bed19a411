import type { Dialect } from '../../spec/dialect';
import { linesIn, type Line } from '../lines';

/** Recognises the lines of a frontmatter by the keys of the dialect. */
export class KeyLines {
  private readonly known: RegExp;
  private readonly loose: RegExp;
  private readonly structural: ReadonlySet<string>;
  private readonly required: readonly string[];

  constructor(dialect: Dialect) {
    const names = dialect.fields.map(({ name }) => name);
    this.known = new RegExp(`^["']?(${names.join('|')})["']?[ \\t]*:(?:\\s|$)`);
    this.required = dialect.fields.filter((field) => field.required).map(({ name }) => name);
    this.loose = new RegExp(`(?:^|[\\s{,])["']?(?:${this.required.join('|')})["']?\\s*[:=]`);
    this.structural = new Set([...names, ...dialect.foreignKeys.map(({ name }) => name)]);
  }

  /** The key of the dialect that the line begins with. */
  keyOf(line: string): string | undefined {
    return this.known.exec(line)?.[1];
  }

  test(line: string): boolean {
    return this.keyOf(line) !== undefined;
  }

  anyIn(text: string, start: number, end: number): boolean {
    return this.keysIn(text, start, end).length > 0;
  }

  keysIn(text: string, start: number, end: number): readonly string[] {
    const keys: string[] = [];
    for (const line of linesIn(text, start, end)) {
      const key = this.keyOf(line.text);
      if (key !== undefined) keys.push(key);
    }
    return keys;
  }

  /** Whether all keys are there that every agent has. */
  hasAll(keys: readonly string[]): boolean {
    return this.required.every((key) => keys.includes(key));
  }

  /** Whether a text in YAML, JSON, TOML or JavaScript names a key that every agent has. */
  isAbout(text: string): boolean {
    return this.loose.test(text);
  }

  /**
   * Where the lines stop that could be frontmatter: before the first line of prose that follows a blank line, or behind the
   * last key before it. A `#` begins a comment among the keys and a heading behind them.
   */
  endIn(text: string, start: number, end = text.length): number {
    const stop = this.proseIn(text, start, end);
    let last: Line | undefined;
    for (const line of linesIn(text, start, stop)) if (this.test(line.text)) last = line;
    if (!last) return start;
    const hasValue = /:[ \t]*[^\s#|>]/.test(last.text);
    for (const line of linesIn(text, last.next, stop))
      if (line.text.trim() !== '' && (!this.mayBelong(line.text, false) || (hasValue && line.text.startsWith('- ')))) return line.start;
    return stop;
  }

  /** The same for a block that nothing closes, where a `#` behind the last key is the title of the prompt. */
  endOfOpen(text: string, start: number): number {
    const end = this.endIn(text, start);
    let title: number | undefined;
    for (const line of linesIn(text, start, end)) {
      if (line.text.startsWith('# ')) title ??= line.start;
      else if (line.text.trim() !== '') title = undefined;
    }
    return title ?? end;
  }

  /** Where prose begins behind a blank line. */
  private proseIn(text: string, start: number, end: number): number {
    let afterBlank = false;
    for (const line of linesIn(text, start, end)) {
      const blank = line.text.trim() === '';
      if (!blank && afterBlank && !this.mayBelong(line.text, true)) return line.start;
      afterBlank = blank;
    }
    return end;
  }

  private mayBelong(line: string, afterBlank: boolean): boolean {
    if (/^[ \t]/.test(line)) return true;
    const key = /^["']?([A-Za-z_][\w.-]*)["']?\s*:(?:\s|$)/.exec(line)?.[1];
    if (key !== undefined) return !afterBlank || this.structural.has(key) || /^[a-z]/.test(key);
    return !afterBlank && /^(?:- |#|[}\]])/.test(line);
  }
}
