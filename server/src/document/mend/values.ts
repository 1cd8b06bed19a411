import { identityMap } from '../offset-map';
import { parseYaml } from '../parse-yaml';
import { span } from '../span';
import { fieldOf, type Detector, type Suspect } from './detect';
import type { FoundFault, FaultKind } from './fault';
import { quoted } from './quoting';

/** Faults of a value that stands on its key's line and goes no further. */

export const unclosedBracket: Detector = (suspect) => {
  const value = valueText(suspect);
  const closer = value.startsWith('[') ? ']' : value.startsWith('{') ? '}' : undefined;
  if (!closer || value.includes(closer) || fieldOf(suspect)?.form.kind !== 'names') return undefined;
  const { value: at } = suspect.segment;
  return { kind: 'unclosed-bracket', span: span(at.start, at.start + 1), value: at, edits: [{ span: span(at.end, at.end), text: closer }] };
};

export const unquotedColon: Detector = (suspect) => {
  if (!isPlainLine(suspect)) return undefined;
  const colon = /:\s/.exec(valueText(suspect));
  return colon ? requote(suspect, 'unquoted-colon', colon.index, 1) : undefined;
};

export const colonAtEnd: Detector = (suspect) => {
  const value = valueText(suspect);
  if (!isPlainLine(suspect) || !value.endsWith(':')) return undefined;
  return requote(suspect, 'colon-at-end', value.length - 1, 1);
};

/** A value that begins with a character that YAML keeps for itself: `@`, `*`, `[`, `%`, a backtick, `- `. */
export const reservedStart: Detector = (suspect) => {
  if (!isPlainLine(suspect) || !/^(?:[@`%*&!|>[\]{},]|[-?:](?:\s|$))/.test(valueText(suspect))) return undefined;
  return requote(suspect, 'reserved-start', 0, 1);
};

/** Whatever else quoting helps against. */
export const otherPlainValue: Detector = (suspect) => (isPlainLine(suspect) ? requote(suspect, 'reserved-start', 0, 1) : undefined);

function isPlainLine({ block, segment }: Suspect): boolean {
  const { value, following } = segment;
  if (!segment.key || value.start === value.end || /["']/.test(block[value.start] ?? '')) return false;
  return following.every(({ text }) => text.trim() === '' || text.trimStart().startsWith('#'));
}

export function valueText({ block, segment }: Suspect): string {
  return block.slice(segment.value.start, segment.value.end);
}

/** Quotes the value, without the comment behind it where it has one that the author must have meant as such. */
function requote(suspect: Suspect, kind: FaultKind, blame: number, length: number): FoundFault {
  const { value } = suspect.segment;
  const edits = [{ span: value, text: quoted(valueText(suspect)) }];
  return { kind, span: span(value.start + blame, value.start + blame + length), value, edits };
}

/** Whether a text parses by itself, taken as a value. */
export function parsesAlone(text: string): boolean {
  return parseYaml(`x: ${text}`, identityMap).problem === undefined;
}
