import { indentOf } from '../lines';
import { span } from '../span';
import { fieldOf, takesProse, valueText, type Detector, type Suspect } from './detect';
import type { FaultKind, FoundFault } from './fault';
import { quoted } from './quoting';

/** Faults of a value that stands on its key's line and goes no further. */

/** `[Read, Edit`, or `{Read, Edit` where a list of names is wanted. */
export const unclosedBracket: Detector = (suspect) => {
  const value = valueText(suspect);
  if (!/^[[{][^\]}]*$/.test(value) || fieldOf(suspect)?.form.kind !== 'names' || !endsHere(suspect)) return undefined;
  const { value: at } = suspect.segment;
  const opener = span(at.start, at.start + 1);
  const closing = { span: span(at.end, at.end), text: ']' };
  return { kind: 'unclosed-bracket', span: opener, value: at, edits: value.startsWith('{') ? [{ span: opener, text: '[' }, closing] : [closing] };
};

/** A colon with a blank behind it, which begins a pair inside of the value. */
export const unquotedColon: Detector = (suspect) => {
  const colon = isPlainLine(suspect) ? /:\s/.exec(valueText(suspect)) : undefined;
  return colon ? requote(suspect, suspect.nested ? 'colon-in-nested-value' : 'unquoted-colon', colon.index) : undefined;
};

export const colonAtEnd: Detector = (suspect) => {
  const value = valueText(suspect);
  return isPlainLine(suspect) && value.endsWith(':') ? requote(suspect, 'colon-at-end', value.length - 1) : undefined;
};

/** A value that begins with a character that YAML keeps for itself: `@`, `*`, `[`, `%`, a backtick, `- `. */
export const reservedCharacter: Detector = (suspect) =>
  isPlainLine(suspect) && /^(?:[@`%*&!|>[\]{},]|[-?:](?:\s|$))/.test(valueText(suspect)) ? requote(suspect, 'reserved-character', 0) : undefined;

/** `tools: - Read`: a list that begins on the line of its key, or a single value with a dash before it. */
export const itemOnKeyLine: Detector = (suspect) => {
  const { block, segment, lineEnd } = suspect;
  const dash = /^-[ \t]+(?=\S)/.exec(valueText(suspect))?.[0];
  const field = fieldOf(suspect);
  if (dash === undefined || !segment.key || !field || takesProse(field)) return undefined;
  const { start } = segment.value;
  const blame = { kind: 'reserved-character', span: span(start, start + 1), value: segment.value } as const;
  const items = segment.following.filter(({ text }) => text.trim() !== '' && !text.trimStart().startsWith('#'));
  if (items.length === 0 && field.form.kind !== 'servers') return { ...blame, edits: [{ span: span(start, start + dash.length), text: '' }] };
  const indent = items[0] ? items[0].text.slice(0, indentOf(items[0].text)) : '  ';
  const gap = span(block.lastIndexOf(':', start) + 1, start);
  return items.every(({ text }) => /^\s*-[ \t]/.test(text)) ? { ...blame, edits: [{ span: gap, text: lineEnd + indent }] } : undefined;
};

function isPlainLine(suspect: Suspect): boolean {
  const { block, segment } = suspect;
  const first = block[segment.value.start];
  return (segment.key !== undefined || suspect.nested === true) && segment.value.start < segment.value.end && first !== '"' && first !== "'" && endsHere(suspect);
}

function endsHere({ segment }: Suspect): boolean {
  return segment.following.every(({ text }) => text.trim() === '' || text.trimStart().startsWith('#'));
}

function requote(suspect: Suspect, kind: FaultKind, blame: number): FoundFault {
  const { value } = suspect.segment;
  return { kind, span: span(value.start + blame, value.start + blame + 1), value, edits: [{ span: value, text: quoted(valueText(suspect)) }] };
}
