import { indentOf, type Line } from '../lines';
import { span } from '../span';
import { fieldOf, isKnownKey, type Detector, type Suspect } from './detect';
import type { FoundFault } from './fault';
import { literalBlock, quoted } from './quoting';
import { parsesAlone, valueText } from './values';

/** Faults of the lines below a key's own line. */

const indentation = '  ';

/** ` description: x` below `name: y`: a key that is indented by mistake. */
export const badIndentation: Detector = ({ segment, dialect }) => {
  const line = segment.following.find(({ text }) => indentOf(text) > 0 && isKnownKey(dialect, keyAt(text) ?? ''));
  if (!line) return undefined;
  const blanks = span(line.start, line.start + indentOf(line.text));
  return { kind: 'bad-indentation', span: blanks, value: blanks, edits: [{ span: blanks, text: '' }] };
};

function keyAt(line: string): string | undefined {
  return /^\s*([\w-]+):(?:\s|$)/.exec(line)?.[1];
}

/** `name:a-b`: without a blank, the colon is part of a word. */
export const missingSpace: Detector = ({ segment, dialect }) => {
  for (const line of segment.following) {
    const [, key, rest] = /^([A-Za-z][\w-]*):(\S.*)$/.exec(line.text) ?? [];
    if (key === undefined || rest === undefined || !isKnownKey(dialect, key)) continue;
    const at = line.start + key.length + 1;
    return { kind: 'missing-space', span: span(line.start, at), value: span(at, line.end), edits: [{ span: span(at, at), text: ' ' }] };
  }
  return undefined;
};

/** Lines of a text that begin at the margin, where YAML looks for the next key. */
export const unindentedContinuation: Detector = (suspect) => {
  const { segment, block } = suspect;
  const first = segment.following.find((line) => line.text.trim() !== '' && indentOf(line.text) === 0 && !line.text.startsWith('#'));
  if (!segment.key || !first || !takesText(suspect)) return undefined;
  const lines = textLines(suspect);
  const end = lines.findLast((line) => line.text.trim() !== '')?.end ?? first.end;
  const value = span(segment.value.start, end);
  const blame = span(first.start, first.end);
  const opening = valueText(suspect);
  if (/^[|>]/.test(opening) || isOpenQuote(opening, block.slice(segment.value.start, end))) {
    const edits = lines.filter((line) => line.end <= end && line.text.trim() !== '').map((line) => ({ span: span(line.start, line.start), text: indentation }));
    return { kind: 'unindented-continuation', span: blame, value, edits };
  }
  const texts = [...(opening === '' ? [] : [opening]), ...lines.filter((line) => line.end <= end).map((line) => line.text.trimEnd())];
  return { kind: 'unindented-continuation', span: blame, value, edits: [{ span: value, text: literalBlock(texts, indentation, suspect.lineEnd) }] };
};

/** All lines from the key's own to the next line with a key of the dialect: the text that was meant to be one value. */
function textLines({ segment, segments, dialect }: Suspect): readonly Line[] {
  const lines = [...segment.following];
  for (const next of segments.slice(segments.indexOf(segment) + 1)) {
    if (next.key && isKnownKey(dialect, next.key.text)) break;
    lines.push(...(next.keyLine ? [next.keyLine] : []), ...next.following);
  }
  return lines;
}

/** Whether the value may be several lines of prose, as far as the dialect knows the key. */
function takesText(suspect: Suspect): boolean {
  const kind = fieldOf(suspect)?.form.kind;
  return kind === undefined || kind === 'description' || kind === 'text';
}

function isOpenQuote(opening: string, whole: string): boolean {
  const mark = opening[0];
  return (mark === '"' || mark === "'") && opening.indexOf(mark, 1) === -1 && whole.endsWith(mark);
}

/** A line at the margin that is neither key nor text of the value above: taken out by making it a comment. */
export const strayLine: Detector = ({ segment }) => {
  const line = segment.following.find(({ text }) => text.trim() !== '' && !text.startsWith('#') && indentOf(text) === 0);
  if (!line) return undefined;
  return { kind: 'stray-line', span: span(line.start, line.end), value: span(line.start, line.end), edits: [{ span: span(line.start, line.start), text: '# ' }] };
};

/** `Examples: more` in the second line of a plain value: what looks like a key, is one to YAML. */
export const colonInContinuation: Detector = (suspect) => {
  const { segment, lineEnd } = suspect;
  const opening = valueText(suspect);
  if (!segment.key || opening === '' || /^[|>"'[{]/.test(opening)) return undefined;
  const lines = segment.following.slice(0, segment.following.findLastIndex(({ text }) => text.trim() !== '') + 1);
  const last = lines.at(-1);
  if (!last || lines.every(({ text }) => text.trim() === '')) return undefined;
  const blamed = lines.find(({ text }) => /:(?:\s|$)/.test(text)) ?? lines.find(({ text }) => text.trim() !== '') ?? last;
  const colon = /:(?=\s|$)/.exec(blamed.text)?.index ?? indentOf(blamed.text);
  const margin = Math.min(...lines.filter(({ text }) => text.trim() !== '').map(({ text }) => indentOf(text)));
  const texts = [opening, ...lines.map(({ text }) => text.slice(margin).trimEnd())];
  const value = span(segment.value.start, last.end);
  return {
    kind: 'colon-in-continuation',
    span: span(blamed.start + colon, blamed.start + colon + 1),
    value,
    edits: [{ span: value, text: literalBlock(texts, indentation, lineEnd) }],
  };
};

/** `note: a: b` inside a nested map, or as an item of a list. */
export const colonInNestedValue: Detector = (suspect) => {
  for (const line of suspect.segment.following) {
    const [, lead, value] = /^(\s*(?:- +)?(?:[\w.-]+:[ \t]+)?)(.*\S)/.exec(line.text) ?? [];
    if (lead === undefined || value === undefined || lead.trim() === '' || parsesAlone(value)) continue;
    return nestedValue(line, lead.length, value);
  }
  return undefined;
};

function nestedValue(line: Line, offset: number, text: string): FoundFault {
  const value = span(line.start + offset, line.start + offset + text.length);
  const colon = Math.max(0, text.search(/:(?:\s|$)/));
  const blame = span(value.start + colon, value.start + colon + 1);
  return { kind: 'colon-in-nested-value', span: blame, value, edits: [{ span: value, text: quoted(text) }] };
}

/** `> text` or `| text`: the marker of a block scalar has a line of its own. */
export const textAfterBlockMarker: Detector = (suspect) => {
  const opening = valueText(suspect);
  const marker = /^([|>][-+]?)\s+(?=[^\s#])/.exec(opening);
  const { value, following } = suspect.segment;
  if (!marker?.[1] || !following.some(({ text }) => indentOf(text) > 0 && text.trim() !== '')) return undefined;
  const indent = following.find(({ text }) => text.trim() !== '')?.text.match(/^\s*/)?.[0] ?? indentation;
  const gap = span(value.start + marker[1].length, value.start + marker[0].length);
  return { kind: 'text-after-block-marker', span: span(value.start, gap.end), value, edits: [{ span: gap, text: suspect.lineEnd + indent }] };
};
