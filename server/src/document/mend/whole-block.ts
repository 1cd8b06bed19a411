import { linesIn, type Line } from '../lines';
import { span } from '../span';
import { conflictIn } from './conflict';
import type { FoundFault } from './fault';

/** Faults that are not about one pair: they are looked for in the whole block, before any other. */
export function wholeBlockFault(block: string): FoundFault | undefined {
  return mergeConflict(block) ?? nulCharacter(block);
}

/** The markers of a merge that was never finished. Mended by keeping the first side; the author must choose. */
function mergeConflict(block: string): FoundFault | undefined {
  const conflict = conflictIn(block, span(0, block.length));
  if (!conflict) return undefined;
  return { kind: 'merge-conflict', span: conflict.marker, value: conflict.span, edits: conflict.keepOurs };
}

function nulCharacter(block: string): FoundFault | undefined {
  const first = block.indexOf('\0');
  if (first === -1) return undefined;
  const edits = [...block.matchAll(/\0+/g)].map(({ index, 0: { length } }) => ({ span: span(index, index + length), text: '' }));
  return { kind: 'nul-character', span: span(first, first + 1), value: span(first, first + 1), edits };
}

/** Tabs at the start of lines, all of them at once: YAML indents with blanks. */
export function tabIndentation(block: string): FoundFault | undefined {
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
