import { CompletionItemKind } from 'vscode-languageserver-types';
import type { AgentDocument } from '../../document/agent-document';
import { lineAt, lineEndOf } from '../../document/lines';
import { span, type Edit } from '../../document/span';
import type { World } from '../../workspace/world';
import { frontmatterShape } from '../vocabulary/frontmatter';
import { ownNameWords } from '../vocabulary/names';
import { snippetText } from '../snippet-text';
import type { Suggestion } from './suggestion';

/** A whole agent for a file that is still empty, and a frontmatter for a prompt that has none. */
export function skeletonSuggestions(document: AgentDocument, offset: number, world: World): readonly Suggestion[] {
  const { text, split, fenceFlaw } = document;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const written = text.slice(start).trim();
  const line = lineAt(text, offset);
  // What stands before the mark is no place to write.
  if (offset < start) return [];
  const here = text.slice(Math.max(line.start, start), line.end).trim();
  if (isBeginning(written) && here === written) return [suggestion(document, offset, world, true)];
  const atTop = line.start <= start && here === '';
  return split || fenceFlaw || !atTop ? [] : [suggestion(document, offset, world, false)];
}

/** Nothing yet, the dashes of the fence, or a word that is being typed. */
function isBeginning(written: string): boolean {
  return /^(?:-{0,3}|[\w-]{1,20})$/.test(written);
}

function suggestion(document: AgentDocument, offset: number, world: World, whole: boolean): Suggestion {
  const { text, dialect } = document;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const line = lineAt(text, offset);
  const at = span(Math.max(line.start, start), line.end);
  const summary = whole ? `An agent that ${dialect.reader} loads` : 'The frontmatter that makes this text an agent';
  const lines = ['---', ...keyLines(document, world), '---', ...(whole ? ['', '${3:Say what the agent does, and how.}', ''] : [''])];
  return {
    label: whole ? 'New agent' : 'Agent frontmatter',
    kind: CompletionItemKind.Snippet,
    summary,
    documentation: `${summary}.`,
    span: at,
    text: lines.join(lineEndOf(text)),
    isSnippet: true,
    filter: text.slice(at.start, at.end).startsWith('-') ? '---' : 'agent name description',
    also: blanksAround(text, start, at.start, at.end, whole),
  };
}

/** The keys that say which agent it is and what it is for, in every dialect. */
function keyLines(document: AgentDocument, world: World): readonly string[] {
  const scope = { document, world };
  const named = document.dialect.fields.filter(({ form }) => form.kind === 'name' || form.kind === 'description').map(({ name }) => name);
  const keys = frontmatterShape(scope).keys(() => undefined).filter(({ name }) => named.includes(name));
  return keys.map(({ name, summary, value }, index) => `${name}: \${${index + 1}:${snippetText(ownName(value().words === undefined, scope) ?? summary)}}`);
}

function ownName(isFree: boolean, scope: Parameters<typeof ownNameWords>[0]): string | undefined {
  return isFree ? undefined : (ownNameWords(scope).offered[0]?.name ?? 'agent-name');
}

/** The fence must be the first thing in the file. */
function blanksAround(text: string, start: number, from: number, to: number, whole: boolean): readonly Edit[] {
  const before = from > start ? [{ span: span(start, from), text: '' }] : [];
  const behind = whole && to < text.length ? [{ span: span(to, text.length), text: '' }] : [];
  return [...before, ...behind];
}
