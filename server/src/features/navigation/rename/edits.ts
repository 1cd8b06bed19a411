import { parseAgentDocument, type AgentDocument } from '../../../document/agent-document';
import { quoted } from '../../../document/mend/quoting';
import type { Node, Scalar } from '../../../document/node';
import { applyEdits, span, type Edit } from '../../../document/span';
import type { FoundMention, NamingFile } from '../../mentions/found';
import { canBePlain } from '../../refactor/scalar-text';
import { readsSame } from '../../same-reading';

/** Another text for a place that names something. */
export interface Replacement {
  readonly mention: FoundMention;
  readonly text: string;
}

/** The edits that write other names in their places, in the form that each is written in; a value that needs quotes for it gets them. */
export function editsFor(file: NamingFile, replacements: readonly Replacement[]): readonly Edit[] {
  const byNode = new Map<Scalar, Replacement[]>();
  const edits: Edit[] = [];
  for (const replacement of replacements) {
    const { node, span: at } = replacement.mention;
    if (node) byNode.set(node, [...(byNode.get(node) ?? []), replacement]);
    else edits.push({ span: at, text: replacement.text });
  }
  for (const [node, own] of byNode) edits.push(...inValue(file, node, own));
  return edits;
}

function inValue(file: NamingFile, node: Scalar, replacements: readonly Replacement[]): readonly Edit[] {
  const { style, span: at } = node;
  const edits = replacements.map(({ mention, text }) => ({ span: mention.span, text }));
  // JSON has no other quotes, and what needs escapes in them is not written for others to find.
  if (style === 'literal' || style === 'folded' || !isDocument(file)) return edits;
  const inside = style === 'plain' ? at : span(at.start + 1, at.end - 1);
  const content = applyEdits(file.text.slice(inside.start, inside.end), edits.map((edit) => ({ ...edit, span: span(edit.span.start - inside.start, edit.span.end - inside.start) })));
  if (style === 'plain') return canBePlain(content, isInFlow(file.root, node)) || /[\r\n]/.test(content) ? edits : [{ span: at, text: quoted(content) }];
  // Without escapes the name stays as it is for those who look for it, so that other quotes are better.
  if (style === 'double') return /["\\]/.test(content) ? [{ span: at, text: quoted(content) }] : edits;
  return content.includes("'") ? [{ span: at, text: `"${content}"` }] : edits;
}

/** Whether a value stands in brackets or braces. */
function isInFlow(within: Node, node: Node): boolean {
  if (within.kind === 'scalar' || within.alias) return false;
  const inner = within.kind === 'sequence' ? within.items : within.entries.map(({ value }) => value);
  const holding = inner.find(({ span: at }) => at.start <= node.span.start && node.span.end <= at.end);
  return within.flow || (holding !== undefined && holding !== node && isInFlow(holding, node));
}

/** Whether the file with other names in it is the same in all but these. */
export function keepsTheRest(before: NamingFile, after: NamingFile, edits: readonly Edit[]): boolean {
  if (!isDocument(before) || !isDocument(after)) return true;
  // One that was refused for its name may load now.
  if (before.verdict === 'rejected' && after.verdict === 'loads') return true;
  return readsSame(before, after, { keys: touchedKeys(before, edits), prompt: true });
}

/** The file with edits made. */
export function afterwards(file: NamingFile, edits: readonly Edit[], read: (text: string) => NamingFile): NamingFile {
  const text = applyEdits(file.text, edits);
  return isDocument(file) ? parseAgentDocument(text, file.dialect, file.origin) : read(text);
}

function isDocument(file: NamingFile): file is AgentDocument {
  return 'verdict' in file;
}

function touchedKeys({ root }: AgentDocument, edits: readonly Edit[]): ReadonlySet<string> {
  const touched = root.entries.filter(({ keySpan, value }) => edits.some(({ span: at }) => keySpan.start <= at.start && at.end <= Math.max(keySpan.end, value.span.end)));
  return new Set(touched.map(({ key }) => key));
}
