import type { Dialect } from '../spec/dialect';
import { fieldNamed } from './field-named';
import { takesProse } from './mend/detect';
import type { Entry, Mapping, Node } from './node';
import type { QuotedLine } from './retry';
import { overlaps, span, type Span } from './span';

/** A value that is something else by itself, and that the second try makes a text of because of a fault in another line. */
export interface TurnedValue {
  readonly key: string;
  readonly keySpan: Span;
  /** All that becomes text, from the first to the last character of the line's value. */
  readonly value: Span;
  readonly text: string;
  /** What it is without the second try. */
  readonly meant: Node;
}

/** A line that the second try quotes, with the text that it makes of the value. */
export interface QuotedText extends QuotedLine {
  readonly text: string;
}

/** The quoted lines that did not need it, and say another thing for it. `root` is the block as it was meant. */
export function turnedValues(quoted: readonly QuotedText[], root: Mapping, faulty: readonly Span[], dialect: Dialect): readonly TurnedValue[] {
  const byKey = new Map(root.entries.map((entry) => [entry.keySpan.start, entry]));
  return quoted.flatMap(({ key, value, text }) => {
    const entry = byKey.get(key.start);
    if (!entry || faulty.some((fault) => overlaps(fault, value)) || isText(entry.value, text) || isNoChoice(entry, dialect)) return [];
    return [{ key: entry.key, keySpan: key, value, text, meant: entry.value }];
  });
}

/** Blanks at the end, which the second try keeps, make no difference to anybody. */
function isText(node: Node, text: string): boolean {
  return node.kind === 'scalar' && node.value === text.trimEnd() && !node.properties;
}

/** `color: #ff0000` is of no use, as a comment or as text: another rule says so. */
function isNoChoice({ key, value }: Entry, dialect: Dialect): boolean {
  return value.kind === 'scalar' && value.value === null && fieldNamed(dialect, key)?.form.kind === 'choice';
}

/** Whether the value is prose, whose author wants a `#` or a `!` in it to be text, or a name in brackets, and is served well by the second try. */
export function isMeantAsText({ key, meant }: TurnedValue, dialect: Dialect): boolean {
  const field = fieldNamed(dialect, key);
  return takesProse(field) || (field?.form.kind === 'name' && meant.kind !== 'scalar');
}

/** The comment that becomes part of the value. */
export function commentIn({ value, text, meant }: TurnedValue): Span | undefined {
  const from = meant.span.end > value.start && meant.span.end < value.end ? meant.span.end - value.start : 0;
  const hash = /(?:^|\s)#/.exec(text.slice(from));
  if (!hash || (from === 0 && hash.index > 0)) return undefined;
  const start = value.start + from + hash.index + hash[0].length - 1;
  return span(start, value.start + text.trimEnd().length);
}
