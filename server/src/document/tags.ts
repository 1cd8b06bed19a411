import { span, type Span } from './span';

/** `<example>` or `</example>`, as people write around examples. */
export interface Tag {
  readonly span: Span;
  readonly name: string;
  readonly nameSpan: Span;
  readonly closing: boolean;
}

export interface TagPair {
  readonly opening: Tag;
  readonly closing: Tag;
}

/** The tags without attributes in stretches of a text, in their order. */
export function* tagsIn(text: string, stretches: Iterable<Span>): Generator<Tag> {
  for (const at of stretches)
    for (const match of text.slice(at.start, at.end).matchAll(/<(\/?)([A-Za-z][\w-]*)>/g)) {
      const start = at.start + match.index;
      const nameStart = start + 1 + (match[1]?.length ?? 0);
      const name = match[2] ?? '';
      yield { span: span(start, start + match[0].length), name, nameSpan: span(nameStart, nameStart + name.length), closing: match[1] === '/' };
    }
}

/** Each closing tag with the nearest one above it that it can close; whatever was opened in between stays open. */
export function tagPairs(tags: Iterable<Tag>): readonly TagPair[] {
  const open: Tag[] = [];
  const counts = new Map<string, number>();
  const pairs: TagPair[] = [];
  const count = ({ name }: Tag, by: number): Map<string, number> => counts.set(name, (counts.get(name) ?? 0) + by);
  for (const tag of tags) {
    if (!tag.closing) {
      open.push(tag);
      count(tag, 1);
    } else if ((counts.get(tag.name) ?? 0) > 0) {
      for (let opening = open.pop(); opening; opening = open.pop()) {
        count(opening, -1);
        if (opening.name !== tag.name) continue;
        pairs.push({ opening, closing: tag });
        break;
      }
    }
  }
  return pairs;
}
