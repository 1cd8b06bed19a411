import { linesIn, type Line } from '../lines';
import { span } from '../span';
import type { FoundFault } from './fault';

/** Faults that are not about one pair: they are looked for in the whole block, before any other. */
export function wholeBlockFault(block: string, code: string): FoundFault | undefined {
  return mergeConflict(block) ?? nulCharacter(block) ?? (code === 'TAB_AS_INDENT' ? tabIndentation(block) : undefined);
}

/** The markers of a merge that was never finished. Mended by keeping the first side; the author must choose. */
function mergeConflict(block: string): FoundFault | undefined {
  const marks = [...linesIn(block)].filter(({ text }) => /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(text));
  const start = marks.find(({ text }) => text.startsWith('<'));
  const end = marks.find((line) => line.text.startsWith('>') && line.start > (start?.start ?? 0));
  const middle = marks.find((line) => /^[|=]/.test(line.text) && line.start > (start?.start ?? 0));
  if (!start || !end || !middle) return undefined;
  const edits = [remove(start.start, start.next), remove(middle.start, end.next)];
  return { kind: 'merge-conflict', span: span(start.start, start.end), value: span(start.start, end.end), edits };
}

function nulCharacter(block: string): FoundFault | undefined {
  const at = block.indexOf('\0');
  if (at === -1) return undefined;
  return { kind: 'nul-character', span: span(at, at + 1), value: span(at, at + 1), edits: [remove(at, at + 1)] };
}

/** Tabs at the start of lines, all of them at once: YAML indents with blanks. */
function tabIndentation(block: string): FoundFault | undefined {
  const tabs = [...linesIn(block)].flatMap(tabsOf);
  const first = tabs[0];
  if (!first) return undefined;
  const edits = tabs.map((at) => ({ span: at, text: '  '.repeat(at.end - at.start) }));
  return { kind: 'tab-indentation', span: first, value: first, edits };
}

function tabsOf(line: Line) {
  const [, blanks, tabs] = /^( *)(\t+)[^\s]/.exec(line.text) ?? [];
  if (blanks === undefined || tabs === undefined) return [];
  return [span(line.start + blanks.length, line.start + blanks.length + tabs.length)];
}

function remove(start: number, end: number) {
  return { span: span(start, end), text: '' };
}
