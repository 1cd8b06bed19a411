import { MarkupKind, type Hover } from 'vscode-languageserver-types';
import type { AgentDocument } from '../../document/agent-document';
import { touches } from '../../document/span';
import type { Ranges } from '../ranges';
import { frontmatterShape } from '../vocabulary/frontmatter';
import { emptyWorld, type World } from '../../workspace/world';
import { agentCard } from './agent-card';
import { keyHover } from './key-hover';
import { promptHover } from './prompt-hover';
import { targetAt } from './target';
import type { Told } from './told';
import { valueHover } from './value-hover';

/** What is known of the key, the value or the name at `offset`, in the prompt, too; on the opening fence, what the reader makes of the whole file. */
export function hover(document: AgentDocument, offset: number, ranges: Ranges, world: World = emptyWorld): Hover | undefined {
  const told = toldAt(document, offset, world);
  return told && { contents: { kind: MarkupKind.Markdown, value: told.markdown }, range: ranges.range(told.span) };
}

function toldAt(document: AgentDocument, offset: number, world: World): Told | undefined {
  const open = document.split?.open;
  if (open && touches(open, offset)) return { span: open, markdown: agentCard(document, world) };
  const scope = { document, world };
  const target = targetAt(document, offset, frontmatterShape(scope));
  if (!target) return promptHover(scope, offset);
  return target.kind === 'key' ? keyHover(document, target) : valueHover(document, target, offset);
}
