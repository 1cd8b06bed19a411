import type { AgentDocument } from '../../document/agent-document';
import { fieldNamed } from '../../document/field-named';
import { stringOf, type Entry } from '../../document/node';
import type { Form } from '../../spec/form';

/** Lines that were meant to go on with a text, and that YAML takes for keys. */
export interface StrayText {
  /** The text above. */
  readonly owner: Entry;
  readonly lines: readonly Entry[];
}

/** A key with a blank in it, or with a character that no key has. */
const sentence = /[^\S\r\n]|[^\w.$/-]/;

/** Pairs right below a text whose keys look like the beginnings of sentences, each run of them together. */
export function strayTexts({ root, dialect, text }: AgentDocument): readonly StrayText[] {
  if (root.flow) return [];
  const found: { owner: Entry; lines: Entry[] }[] = [];
  let owner: Entry | undefined;
  for (const entry of root.entries) {
    const form = fieldNamed(dialect, entry.key)?.form;
    const current = found.at(-1);
    if (!form && owner && entry.keySpan.start > owner.keySpan.end && isSentence(entry, text)) {
      if (current?.owner === owner) current.lines.push(entry);
      else found.push({ owner, lines: [entry] });
    } else owner = form && isText(form) && stringOf(entry.value) !== undefined && !entry.value.alias ? entry : undefined;
  }
  return found;
}

function isText({ kind }: Form): boolean {
  return kind === 'description' || kind === 'text';
}

/** In quotes it is a key for certain, and `<<` has a meaning of its own. */
function isSentence({ key, keySpan, value }: Entry, text: string): boolean {
  return key !== '<<' && sentence.test(key) && !/["'[{]/.test(text[keySpan.start] ?? '') && value.kind === 'scalar' && !/[\r\n]/.test(text.slice(keySpan.start, value.span.end));
}
