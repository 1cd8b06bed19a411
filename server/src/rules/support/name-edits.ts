import type { AgentDocument } from '../../document/agent-document';
import { lineAt } from '../../document/lines';
import { isNull, valueOf, type Entry, type Node, type Scalar } from '../../document/node';
import type { Name } from '../../document/read/names';
import { span, type Edit, type Span } from '../../document/span';
import type { Fix } from '../rule';
import { linesOf, remove, replace } from './edits';
import { valueSpan } from './written';

/** Whether the name stands in the file letter for letter, so that it can be changed where it stands. */
export function isLocated({ text }: AgentDocument, { text: name, span: at }: Name): boolean {
  return text.slice(at.start, at.end) === name;
}

/** Each removal goes through the whole list, and each entry may have one; a longer list is not written by hand. */
export const mostNames = 500;

/**
 * Takes names out of a list in whichever form it is written, with the separators that they leave. `undefined` where nothing of the
 * list would be left, where a comment would be lost, or where a name is written elsewhere.
 */
export function removeNames(document: AgentDocument, value: Node, names: readonly Name[], gone: ReadonlySet<Name>): readonly Edit[] | undefined {
  if (names.length > mostNames || value.alias || names.every((name) => gone.has(name)) || [...gone].some((name) => !isLocated(document, name) || name.node.alias)) return undefined;
  const byNode = new Map<Node, Name[]>();
  for (const name of names) {
    const own = byNode.get(name.node);
    if (own) own.push(name);
    else byNode.set(name.node, [name]);
  }
  const edits: Edit[] = [];
  const emptied = new Set<Node>();
  for (const [node, own] of byNode) {
    if (own.every((name) => gone.has(name))) emptied.add(node);
    else edits.push(...removeRuns(own.map((name) => ({ span: name.span, gone: gone.has(name) }))));
  }
  if (value.kind === 'sequence' && !value.flow && [...emptied].some((item) => !isAlone(document, valueSpan(document, item)))) return undefined;
  if (value.kind === 'sequence') edits.push(...removeItems(document, value.items, value.flow, emptied));
  return edits.some(({ span: at }) => hasComment(document, at)) ? undefined : edits;
}

/** A comment would go with the stretch: a `#` at its start or behind a blank. */
function hasComment({ text }: AgentDocument, at: Span): boolean {
  return /(?:^|\s)#/.test(text.slice(at.start, at.end));
}

function removeItems(document: AgentDocument, items: readonly Node[], flow: boolean, emptied: ReadonlySet<Node>): readonly Edit[] {
  if (flow) return removeRuns(items.map((item) => ({ span: item.span, gone: emptied.has(item) })));
  return items.filter((item) => emptied.has(item)).map((item) => remove(linesOf(document, valueSpan(document, item))));
}

/** Removes stretches of a row together with what separates them from their neighbours. At least one of the row stays. */
function removeRuns(row: readonly { readonly span: Span; readonly gone: boolean }[]): readonly Edit[] {
  const edits: Edit[] = [];
  let kept: Span | undefined;
  let run: { start: number; end: number } | undefined;
  for (const { span: at, gone } of row) {
    if (gone) run = { start: run?.start ?? at.start, end: at.end };
    else {
      if (run) edits.push(remove(kept ? span(kept.end, run.end) : span(run.start, at.start)));
      kept = at;
      run = undefined;
    }
  }
  if (run && kept) edits.push(remove(span(kept.end, run.end)));
  return edits;
}

/** `Read: true` for each name, as another tool has it, or `{Read, Edit}`, written as the list of those that are not false. */
export function listOfTrue(document: AgentDocument, { keySpan, value }: Entry): Fix | undefined {
  const { text } = document;
  if (value.kind !== 'mapping' || value.alias) return undefined;
  const isSet = value.flow && value.entries.every((entry) => isNull(entry.value));
  if (!isSet && value.entries.some((entry) => !isBoolean(entry.value))) return undefined;
  const names = value.entries.filter((entry) => isSet || valueOf(entry.value) === true).map(({ key }) => key);
  const at = span(keySpan.end, valueSpan(document, value).end);
  if (names.length === 0 || names.some((name) => !/^[\w-]+$/.test(name)) || text.slice(at.start, at.end).includes('#')) return undefined;
  return { title: `Change to "${names.join(', ')}"`, edits: [replace(at, `: ${names.join(', ')}`)], safe: false };
}

function isBoolean(node: Node): node is Scalar {
  return node.kind === 'scalar' && typeof node.value === 'boolean';
}

/** Whether an item of a block list has its line to itself. */
function isAlone({ text }: AgentDocument, at: Span): boolean {
  const line = lineAt(text, at.start);
  return /^\s*-\s+$/.test(text.slice(line.start, at.start)) && text.slice(at.end, line.end).trim() === '';
}
