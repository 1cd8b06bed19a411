import { parseAgentDocument, type AgentDocument } from '../document/agent-document';
import { effectiveEntries, stringOf, type Node } from '../document/node';
import { namesIn } from '../document/read/names';
import { decodeDescription } from '../document/read/naming';
import { sameValue } from '../document/same-value';
import { applyEdits, type Edit } from '../document/span';
import type { Form } from '../spec/form';

/** The document with edits made, read as if it lay in the same place. */
export function afterEdits({ text, dialect, origin }: AgentDocument, edits: readonly Edit[]): AgentDocument {
  return parseAgentDocument(applyEdits(text, edits), dialect, origin);
}

/** What may be another than before. */
export interface Exemption {
  readonly keys?: ReadonlySet<string>;
  readonly prompt?: true;
}

/**
 * Whether the reader makes the same of both: verdict, agent and prompt, all keys in any order with their values, and nothing ignored that was not.
 * The second must not be further from what YAML allows than the first.
 */
export function readsSame(before: AgentDocument, after: AgentDocument, { keys = new Set(), prompt }: Exemption = {}): boolean {
  return (
    after.verdict === before.verdict &&
    after.fenceFlaw?.kind === before.fenceFlaw?.kind &&
    attempts.indexOf(after.block?.attempt ?? 'first') <= attempts.indexOf(before.block?.attempt ?? 'first') &&
    after.flaws.length <= before.flaws.length &&
    (prompt ?? promptText(after) === promptText(before)) &&
    sameStored(before, after, keys) &&
    sameEntries(before, after, keys)
  );
}

const attempts = ['first', 'second', 'none'];

/** What the agent is told, as the reader cuts it out of the file. */
export function promptText({ text, split }: AgentDocument): string {
  return (split ? text.slice(split.body.start, split.body.end) : text).trim();
}

/** The agent follows from the entries, unless the reader sees others than the author means. */
function sameStored(before: AgentDocument, after: AgentDocument, except: ReadonlySet<string>): boolean {
  const [some, others] = [before.agent ?? {}, after.agent ?? {}];
  return [...new Set([...Object.keys(some), ...Object.keys(others)])].every((key) => except.has(key) || sameData(Reflect.get(some, key), Reflect.get(others, key), { left: mostCompared }));
}

/** Aliases make large values of small files; two that take longer to compare count as different. */
const mostCompared = 20_000;

function sameData(a: unknown, b: unknown, budget: { left: number }): boolean {
  if (Object.is(a, b)) return true;
  if (budget.left-- <= 0 || typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [some, others] = [partsOf(a), partsOf(b)];
  if (some.length !== others.length) return false;
  return some.every(([key, value], index) => {
    const other = others[index];
    return other?.[0] === key && sameData(value, other[1], budget);
  });
}

function partsOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value);
}

function sameEntries(before: AgentDocument, after: AgentDocument, except: ReadonlySet<string>): boolean {
  const [some, others] = [effectiveEntries(before.root), new Map(effectiveEntries(after.root).map(({ key, value }) => [key, value]))];
  if (some.length !== others.size) return false;
  const forms = new Map(before.dialect.fields.map(({ name, form }) => [name, form]));
  return some.every(({ key, value }) => {
    const other = others.get(key);
    return other !== undefined && (except.has(key) || sameToReader(value, other, forms.get(key), before, after));
  });
}

/** Some values may be written in several ways that are one to the reader. */
function sameToReader(a: Node, b: Node, form: Form | undefined, before: AgentDocument, after: AgentDocument): boolean {
  const [some, others] = [stringOf(a), stringOf(b)];
  if (form?.kind === 'names' && !isMapping(a) && !isMapping(b)) return namesOf(a, before.text) === namesOf(b, after.text);
  if (some === undefined || others === undefined) return sameValue(a, b);
  const decoded = (text: string): string => (form?.kind === 'description' ? decodeDescription(text) : text);
  // Of what the second try reads, the tree leaves the blanks at the end out; the agent is compared with them.
  const trimmed = (text: string): string => (before.block?.attempt === 'second' ? text.trimEnd() : text);
  return trimmed(decoded(some)) === trimmed(decoded(others));
}

function isMapping({ kind }: Node): boolean {
  return kind === 'mapping';
}

/** The names with how much besides was written, which is a loss in either. */
function namesOf(node: Node, text: string): string {
  let dropped = 0;
  const names = namesIn(node, text, () => dropped++);
  return JSON.stringify([dropped, ...names.map((name) => name.text)]);
}
