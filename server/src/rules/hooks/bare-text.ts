import type { AgentDocument } from '../../document/agent-document';
import type { Scalar } from '../../document/node';
import { span } from '../../document/span';
import type { Fix } from '../rule';
import { columnOf, isInFlow, newLine } from '../support/block';
import { replace } from '../support/edits';
import type { HookFlaw } from './words';

/** A bare `./check.sh` where an event, an item or an entry belongs, written out as an entry of the usual type. */
export function bareTextFix(document: AgentDocument, value: Scalar, flaw: HookFlaw): Fix | undefined {
  const { text, dialect } = document;
  const type = dialect.hookEntryTypes[0];
  const key = type?.keys.find(({ required }) => required);
  const written = text.slice(value.span.start, value.span.end);
  if (!type || !key || typeof value.value !== 'string' || value.alias || value.value.trim() === '' || /[\r\n]/.test(written)) return undefined;
  const title = `Write it as a hook of type "${type.name}"`;
  if (isInFlow(document.root, value.span)) return { title, edits: [replace(value.span, flowText(flaw, `{type: ${type.name}, ${key.name}: ${written}}`))], safe: false };
  const pairs = (column: number): string => `type: ${type.name}${newLine(document, column)}${key.name}: ${written}`;
  const column = columnOf(document, value.span.start);
  if (flaw.part === 'entry') return { title, edits: [replace(value.span, pairs(column))], safe: false };
  if (flaw.part === 'group' && flaw.problem === 'not-a-map')
    return { title, edits: [replace(value.span, `hooks:${newLine(document, column + 2)}- ${pairs(column + 4)}`)], safe: false };
  return { title, edits: [belowKey(document, value, flaw, pairs)], safe: false };
}

/** The lines below the key of an event, or below `hooks:` of an item. */
function belowKey(document: AgentDocument, value: Scalar, { part }: HookFlaw, pairs: (column: number) => string) {
  const { text } = document;
  const line = text.slice(0, value.span.start).lastIndexOf('\n') + 1;
  const before = text.slice(line, value.span.start);
  const key = /^[\s-]*/.exec(before)?.[0].length ?? 0;
  const gap = span(line + before.trimEnd().length, value.span.end);
  if (part === 'group') return replace(gap, `${newLine(document, key + 2)}- ${pairs(key + 4)}`);
  return replace(gap, `${newLine(document, key + 2)}- hooks:${newLine(document, key + 6)}- ${pairs(key + 8)}`);
}

function flowText({ part, problem }: HookFlaw, entry: string): string {
  if (part === 'entry') return entry;
  if (part === 'event') return `[{hooks: [${entry}]}]`;
  return problem === 'not-a-map' ? `{hooks: [${entry}]}` : `[${entry}]`;
}
