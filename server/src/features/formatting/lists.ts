import type { AgentDocument } from '../../document/agent-document';
import { namesIn } from '../../document/read/names';
import type { Edit } from '../../document/span';
import { replace } from '../../rules/support/edits';
import { formOf, listFormEdits, tidyList } from '../refactor/list-form';
import { spotOf, type Spot } from '../refactor/spots';
import type { FormattingOptions } from './options';
import type { Wanted } from './index';

/** Lists of names in the form that is asked for, with one blank behind each comma and one name in each item. */
export function listEdits(document: AgentDocument, wish: FormattingOptions['lists'], wanted: Wanted): readonly Edit[] {
  const lists = document.root.entries.flatMap((entry, index) => {
    const spot = spotOf(document, entry);
    return spot?.field?.form.kind === 'names' && formOf(spot) ? [{ spot, index }] : [];
  });
  const first = lists.find(({ spot }) => hasNames(document, spot))?.spot;
  const form = wish === 'consistent' ? first && formOf(first) : wish === 'keep' ? undefined : wish;
  return lists.filter(({ index }) => wanted(index)).flatMap(({ spot }) => (form && listFormEdits(document, spot, form)) ?? tidied(document, spot));
}

function hasNames({ text }: AgentDocument, { node }: Spot): boolean {
  return namesIn(node, text, () => undefined).length > 0;
}

/** The list in its own form, where it stands on one line or has items that hold several names. */
function tidied(document: AgentDocument, spot: Spot): readonly Edit[] {
  const written = document.text.slice(spot.span.start, spot.span.end);
  const isSplit = spot.node.kind !== 'sequence' || spot.node.items.every((item) => namesIn(item, document.text, () => undefined).length <= 1);
  if (formOf(spot) === 'block' ? isSplit : /[\r\n]/.test(written)) return [];
  const text = tidyList(document, spot, !isSplit);
  return text === undefined || text === written ? [] : [replace(spot.span, text)];
}
