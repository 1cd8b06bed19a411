import type { Range } from 'vscode-languageserver-types';
import { bodyOf, type AgentDocument } from '../document/agent-document';
import { entryOf } from '../document/node';
import { proseIn } from '../document/prose';
import { touches, type Span } from '../document/span';
import { tagPairs, tagsIn } from '../document/tags';
import type { Ranges } from './ranges';

/** As the protocol has it; its types come without this one. */
export interface LinkedEditingRanges {
  readonly ranges: Range[];
  readonly wordPattern: string;
}

/** What the name of a tag is made of: as soon as anything else is typed, the two names are no longer linked. */
const wordPattern = '[A-Za-z][\\w-]*';

/** The names of the opening and the closing tag at `offset`, in the description and in the prompt, so that they change together. */
export function linkedEditingRanges(document: AgentDocument, offset: number, ranges: Ranges): LinkedEditingRanges | undefined {
  for (const stretches of textsAt(document, offset)) {
    const pair = tagPairs(tagsIn(document.text, stretches)).find(({ opening, closing }) => touches(opening.nameSpan, offset) || touches(closing.nameSpan, offset));
    if (pair) return { ranges: [ranges.range(pair.opening.nameSpan), ranges.range(pair.closing.nameSpan)], wordPattern };
  }
  return undefined;
}

/** The text that the offset is in; code in the prompt is none. */
function textsAt(document: AgentDocument, offset: number): readonly Iterable<Span>[] {
  const { text, root, dialect } = document;
  const field = dialect.fields.find(({ form }) => form.kind === 'description');
  const description = field && entryOf(root, field.name)?.value;
  const body = bodyOf(document);
  return [
    ...(description && !description.alias && touches(description.span, offset) ? [[description.span]] : []),
    ...(touches(body, offset) ? [proseIn(text, body)] : []),
  ];
}
