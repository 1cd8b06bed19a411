import type { Dialect } from '../../spec/dialect';
import type { Field } from '../../spec/field';
import { fieldNamed } from '../field-named';
import { indentOf, type Line } from '../lines';
import { span, type Edit } from '../span';
import { fieldOf, isKnownKey, takesProse, valueText, type Detector } from './detect';

/** Faults of lines with a key of the dialect that YAML does not take for one. */

/** A key in markdown's marks or in backticks, or one with another sign than a colon and a blank behind it. */
const dressed = /^(?:[*+•][ \t]+)?(?:\*\*|__|[*_`'"“])?([A-Za-z]\w*)(?:\*\*|__|[*_`'"”])?[ \t]*(?:=>|->|:=|[:=：])(?:\*\*|__|[*_`])?[ \t]*(?=\S)/;

/** The key of the dialect that a line at the margin has in the notation of something else, and how far it goes. */
export function dressedKey({ text }: Line, dialect: Dialect): { readonly name: string; readonly length: number } | undefined {
  const [whole = '', name] = dressed.exec(text) ?? [];
  return name === undefined || !isKnownKey(dialect, name) || /^\w+:(?:\s|$)/.test(text) ? undefined : { name, length: whole.length };
}

/** `name=reviewer`, `**name:** reviewer`, `* name: reviewer`. */
export const otherNotation: Detector = ({ segment, dialect }) => {
  for (const line of segment.following) {
    const key = dressedKey(line, dialect);
    if (!key) continue;
    const at = span(line.start, line.start + key.length);
    return { kind: 'other-notation', span: span(at.start, at.start + line.text.slice(0, key.length).trimEnd().length), value: span(at.end, line.end), edits: [{ span: at, text: `${key.name}: ` }] };
  }
  return undefined;
};

/** `name: reviewer description: Reviews`: one key more on the line of another. */
export const keyOnSameLine: Detector = (suspect) => {
  const { segment, segments, dialect, lineEnd } = suspect;
  const field = fieldOf(suspect);
  const found = field && (takesProse(field) ? keyInProse(valueText(suspect), dialect) : keyInValue(valueText(suspect), dialect));
  if (!found || segments.some(({ key }) => key?.text === found.name)) return undefined;
  const { head, name } = found;
  const start = segment.value.start + head.length - name.length;
  const before = head.slice(0, -name.length).replace(/[ \t,;]+$/, '');
  const edit = { span: span(segment.value.start + before.length, start), text: lineEnd };
  return before === '' ? undefined : { kind: 'key-on-same-line', span: span(start, start + name.length), value: segment.value, edits: [edit] };
};

interface InnerKey {
  readonly name: string;
  /** All of the value up to the key's colon. */
  readonly head: string;
}

/** The first key in a value that is no prose. One that every agent needs may even stick to what stands before it. */
function keyInValue(value: string, dialect: Dialect): InnerKey | undefined {
  const head = /^([^"'[{|>].*?):[ \t]+\S/.exec(value)?.[1];
  if (head === undefined) return undefined;
  const word = /\w*$/.exec(head)?.[0] ?? '';
  const name = isKnownKey(dialect, word) ? word : dialect.fields.find(({ required, name: ending }) => required === true && word.endsWith(ending))?.name;
  return name === undefined ? undefined : { name, head };
}

/** A key behind the end of a sentence, with one of its values: prose may well speak of "the tools: Read and Grep". */
function keyInProse(value: string, dialect: Dialect): InnerKey | undefined {
  const [, head, name, word = ''] = /^([^"'[{|>].*?[.!?)][ \t]+([a-z]\w*)):[ \t]+([^\s,]+)/.exec(value) ?? [];
  return head !== undefined && name !== undefined && takes(fieldNamed(dialect, name), word, dialect) ? { name, head } : undefined;
}

function takes(field: Field | undefined, word: string, { tools }: Dialect): boolean {
  if (field?.form.kind === 'choice') return field.form.values.some(({ name }) => name === word);
  return field?.form.kind === 'names' && field.form.of === 'tool' && tools.some(({ name }) => name === word);
}

/** What belongs to a key with nothing behind it, and begins at the margin: `tools:` with `Read, Grep` below it. */
export const unindentedValue: Detector = (suspect) => {
  const { segment } = suspect;
  const written = segment.following.filter(({ text }) => text.trim() !== '' && !text.startsWith('#'));
  const [first] = written;
  if (!first || !fieldOf(suspect) || !/^(?:[|>][-+\d]*)?$/.test(valueText(suspect)) || written.some(({ text }) => indentOf(text) > 0 || /^[-\]}]/.test(text))) return undefined;
  const edits = written.map((line): Edit => ({ span: span(line.start, line.start), text: '  ' }));
  return { kind: 'unindented-continuation', span: span(first.start, first.start + first.text.trimEnd().length), value: span(first.start, written.at(-1)?.end ?? first.end), edits };
};
