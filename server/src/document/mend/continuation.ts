import { indentOf, type Line } from '../lines';
import { span } from '../span';
import { fieldOf, isKnownKey, takesProse, valueText, type Detector, type Suspect } from './detect';
import type { FaultKind } from './fault';
import { unspacedKey } from './prose';
import { literalBlock } from './quoting';
import { keyIn } from './segment';

/** Faults of the lines below a key's own line. */

const indentation = '  ';

const itemPattern = /^\s*-(?:[ \t]|$)/;

/** ` description: x` below `name: y`: a key that is indented by mistake. */
export const badIndentation: Detector = (suspect) => {
  const { segment, dialect } = suspect;
  const written = segment.following.filter(({ text }) => text.trim() !== '');
  const items = written.find(({ text }) => itemPattern.test(text));
  // Below a key without a value, or inside of brackets, indented keys are its own; but below a list of names they are not.
  const mayNest = segment.key !== undefined && /^(?:$|#|&|!|[[{])/.test(valueText(suspect));
  if (mayNest && items !== written[0]) return undefined;
  const field = fieldOf(suspect);
  const line = written.find(({ text, ...place }) => {
    const indent = indentOf(text);
    const key = keyIn({ text, ...place }, indent)?.text;
    if (key === undefined || indent === 0 || (mayNest && indent >= indentOf(items?.text ?? ''))) return false;
    return isKnownKey(dialect, key) || (field !== undefined && !takesProse(field));
  });
  if (!line) return undefined;
  const blanks = span(line.start, line.start + indentOf(line.text));
  return { kind: 'bad-indentation', span: blanks, value: blanks, edits: [{ span: blanks, text: '' }] };
};

/** `name:a-b`: without a blank, the colon is part of a word. */
export const missingSpace: Detector = ({ segment, dialect }) => {
  for (const line of segment.following) {
    const key = unspacedKey(line.text);
    if (key === undefined || !isKnownKey(dialect, key)) continue;
    const at = line.start + key.length + 1;
    return { kind: 'missing-space-after-colon', span: span(line.start, at), value: span(at, line.end), edits: [{ span: span(at, at), text: ' ' }] };
  }
  return undefined;
};

/** An item of a list that stands further left or right than the first one. */
export const misplacedItem: Detector = (suspect) => {
  const items = suspect.segment.following.filter(({ text }) => text.trim() !== '' && !text.trimStart().startsWith('#'));
  const first = items[0];
  // Maps in the list have lists of their own, which stand elsewhere.
  if (!items.every(({ text }) => /^\s*-[ \t]+(?![^"'\s]*:(?:\s|$))/.test(text))) return undefined;
  const wrong = first && items.find(({ text }) => indentOf(text) !== indentOf(first.text));
  if (!wrong || valueText(suspect) !== '') return undefined;
  const blanks = span(wrong.start, wrong.start + indentOf(wrong.text));
  const blame = blanks.start < blanks.end ? blanks : span(wrong.start, wrong.start + 1);
  return { kind: 'bad-indentation', span: blame, value: blanks, edits: [{ span: blanks, text: first.text.slice(0, indentOf(first.text)) }] };
};

/** A value without quotes that goes on in indented lines, with something in it that ends such a value for YAML. */
export const multilineValue: Detector = (suspect) => {
  const { segment, lineEnd } = suspect;
  const opening = valueText(suspect);
  if (!segment.key || opening === '' || /^[|>"'[{]/.test(opening) || !mayBeProse(suspect)) return undefined;
  const lines = segment.following.slice(0, segment.following.findLastIndex(({ text }) => text.trim() !== '') + 1);
  const last = lines.at(-1);
  const written = lines.filter(({ text }) => text.trim() !== '');
  const cause = last && whatEnds(opening, segment.value.start, written);
  if (!cause) return undefined;
  const margin = written.reduce((least, { text }) => Math.min(least, indentOf(text)), Infinity);
  const texts = [opening, ...lines.map(({ text }) => text.slice(margin).trimEnd())];
  const value = span(segment.value.start, last.start + last.text.trimEnd().length);
  return { ...cause, value, edits: [{ span: value, text: literalBlock(texts, indentation, lineEnd) }] };
};

/** A name or a model of several lines is none, so that it was not meant as one. */
function mayBeProse(suspect: Suspect): boolean {
  const field = fieldOf(suspect);
  return field === undefined || takesProse(field) || field.form.kind === 'names';
}

/** What a plain value may not hold, and where it stands first. */
function whatEnds(opening: string, start: number, following: readonly Line[]) {
  if (/^(?:[@`%*&!,\]}]|[-?:](?:\s|$))/.test(opening)) return found('reserved-character', start, 1);
  const lines = [{ start, text: opening }, ...following];
  for (const line of lines) {
    const colon = /:(?=\s|$)/.exec(line.text);
    if (colon) return found('colon-in-multiline-value', line.start + colon.index, 1);
    const hash = /\s#/.exec(line.text);
    if (hash && line !== lines.at(-1)) return found('comment-in-multiline-value', line.start + hash.index + 1, 1);
  }
  return undefined;
}

function found(kind: FaultKind, start: number, length: number) {
  return { kind, span: span(start, start + length) };
}

/** `> text` or `| text`: the marker of a block scalar has a line of its own. */
export const textAfterBlockMarker: Detector = (suspect) => {
  const marker = /^([|>](?:[-+]?\d?|\d[-+]))[ \t]+(?=[^\s#])/.exec(valueText(suspect));
  const { value, following } = suspect.segment;
  const next = following.find(({ text }) => text.trim() !== '');
  if (!marker?.[1] || !next || indentOf(next.text) === 0) return undefined;
  const gap = span(value.start + marker[1].length, value.start + marker[0].length);
  const indent = next.text.slice(0, indentOf(next.text));
  return { kind: 'text-after-block-marker', span: span(value.start, gap.start), value, edits: [{ span: gap, text: suspect.lineEnd + indent }] };
};
