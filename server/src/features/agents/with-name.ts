import { parseAgentDocument, type AgentDocument } from '../../document/agent-document';
import { entryOf } from '../../document/node';
import { applyEdits } from '../../document/span';
import { valueSpan } from '../../rules/support/written';
import { readsSame } from '../same-reading';
import { scalarOf } from './scalar';

/**
 * The text of an agent file with another name for its agent, and every other byte as it was; `undefined` where there is no name to be changed, or no way to write
 * it without changing more.
 */
export function withName(document: AgentDocument, name: string, path?: string): string | undefined {
  const value = entryOf(document.root, 'name')?.value;
  if (!value) return undefined;
  const text = applyEdits(document.text, [{ span: valueSpan(document, value), text: scalarOf(name) }]);
  const after = parseAgentDocument(text, document.dialect, { ...document.origin, ...(path !== undefined && { path }) });
  return after.agent?.name === name && readsSame(document, after, { keys: new Set(['name']) }) ? text : undefined;
}
