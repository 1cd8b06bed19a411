import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction } from 'vscode-languageserver-types';
import { rangesOf } from '../../src/features/ranges';
import { refactorings } from '../../src/features/refactor';
import { span } from '../../src/document/span';
import type { World } from '../../src/workspace/world';
import { documentOf, type Setting } from './check';
import { withCursor } from './markers';

interface Asked {
  readonly document: TextDocument;
  readonly actions: readonly CodeAction[];
}

function ask(marked: string, setting?: Setting, world?: World): Asked {
  const { text, offset } = withCursor(marked);
  const document = TextDocument.create('file:///x/.claude/agents/reviewer.md', 'agent-markdown', 1, text);
  return { document, actions: refactorings(documentOf(text, setting), span(offset, offset), rangesOf(document), document.uri, world) };
}

/** The titles of what is offered at the cursor of a fixture. */
export function offeredAt(marked: string, setting?: Setting, world?: World): readonly string[] {
  return ask(marked, setting, world).actions.map(({ title }) => title);
}

/** The text after the action with this title. */
export function rewritten(marked: string, title: string, setting?: Setting, world?: World): string {
  const { document, actions } = ask(marked, setting, world);
  const action = actions.find((candidate) => candidate.title === title);
  if (!action) throw new Error(`"${title}" is not offered, but ${actions.map((one) => one.title).join(', ') || 'nothing'}`);
  return TextDocument.applyEdits(document, [...(action.edit?.changes?.[document.uri] ?? [])]);
}

/** A frontmatter with these lines, and a prompt. */
export function agentWith(...lines: readonly string[]): string {
  return `---\nname: reviewer\n${lines.join('\n')}\n---\n\nYou review. 😀\n`;
}

export function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
