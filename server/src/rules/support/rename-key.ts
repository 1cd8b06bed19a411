import type { AgentDocument } from '../../document/agent-document';
import type { Entry } from '../../document/node';
import { buildAgent } from '../../document/read/build';
import { overlaps, touches, type Edit, type Span } from '../../document/span';
import type { Fix, Rule } from '../rule';
import { replace } from './edits';
import { valueSpan } from './written';
import { emptyWorld } from '../../workspace/world';

/**
 * Gives a value its right key. What is wrong with the value shows only then, so a second fix corrects that as well, as `rules` have
 * it; which of the two does no harm, the file decides.
 */
export function renameFixes(document: AgentDocument, entry: Entry, key: string, safe: boolean, rules: readonly Rule[]): readonly Fix[] {
  const rename = { title: `Change to "${key}"`, edits: [replace(entry.keySpan, key)], safe };
  const corrections = correctionsUnder(document, entry, key, rules);
  if (corrections.length === 0) return [rename];
  const edits = [...rename.edits, ...corrections.flatMap((fix) => fix.edits)];
  return [rename, { title: `Change to "${key}" and correct its value`, edits, safe: safe && corrections.every((fix) => fix.safe) }];
}

/** The first fix of each problem that the value has under the other key, as far as they get along. */
function correctionsUnder(document: AgentDocument, entry: Entry, key: string, rules: readonly Rule[]): readonly Fix[] {
  const root = { ...document.root, entries: document.root.entries.map((one) => (one === entry ? { ...one, key } : one)) };
  const { flaws } = buildAgent({ text: document.text, root, origin: document.origin }, document.dialect);
  const at = valueSpan(document, entry.value);
  const chosen: Fix[] = [];
  // One that removes the pair is no correction of its value.
  const taken = (): readonly Span[] => [entry.keySpan, ...chosen.flatMap(({ edits }) => edits.map(({ span }) => span))];
  const collides = (edit: Edit): boolean => taken().some((other) => overlaps(edit.span, other));
  for (const { span, fixes = [] } of rules.flatMap((rule) => [...rule.check({ ...document, root, flaws }, emptyWorld)])) {
    const [fix] = fixes;
    if (fix && touches(at, span.start) && !fix.edits.some(collides)) chosen.push(fix);
  }
  return chosen;
}
