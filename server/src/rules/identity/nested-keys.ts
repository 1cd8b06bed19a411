import type { AgentDocument } from '../../document/agent-document';
import { lineAt, linesIn } from '../../document/lines';
import { entryOf, type Entry } from '../../document/node';
import { span, type Edit } from '../../document/span';
import { ran } from '../../spec/claude-code/sources';
import type { Fix, Rule } from '../rule';
import { columnOf } from '../support/block';
import { remove } from '../support/edits';
import { keyText } from '../support/key-meaning';
import { nestedAgent } from '../support/nested-agent';
import { cut } from '../support/written';

export const nestedKeys: Rule = {
  id: 'nested-keys',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A "name" and other keys that stand below another key are not those of an agent.',
  rationale: `
Claude Code looks for its keys at the top of the frontmatter. With all of them indented below \`agent:\` or \`metadata:\` it finds no \`name\`, takes the
file for a note, and passes over it without a message.

Move the keys to the margin.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nagent:\n  name: reviewer\n  description: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const entry = nestedAgent(document);
    if (!entry) return;
    const { reader } = document.dialect;
    yield {
      span: entry.keySpan,
      message: `The keys of the agent stand below "${cut(keyText(document, entry))}", where ${reader} does not look for them, so it sees no name and passes over the file without a message. Move them to the margin.`,
      fixes: moved(document, entry),
    };
  },
};

/** Takes the key above away, and its indentation from all lines below; not where a line has less of it, or a key is at the margin already. */
function moved(document: AgentDocument, { keySpan, value }: Entry): readonly Fix[] {
  const { text, root, block } = document;
  const first = value.kind === 'mapping' && !value.flow && !value.alias && !value.properties ? value.entries[0] : undefined;
  if (!first || value.kind !== 'mapping' || block?.attempt === 'none' || value.entries.some(({ key }) => entryOf(root, key))) return [];
  const head = lineAt(text, keySpan.start);
  if (columnOf(document, keySpan.start) !== 0 || !/:\s*$/.test(head.text)) return [];
  const column = columnOf(document, first.keySpan.start);
  const lines = [...linesIn(text, head.next, value.span.end)].filter((line) => line.text.trim() !== '');
  if (column === 0 || lines.some((line) => line.text.slice(0, column).trim() !== '' || line.text.slice(0, column).includes('\t'))) return [];
  const edits: Edit[] = [remove(span(head.start, head.next)), ...lines.map((line) => remove(span(line.start, line.start + column)))];
  return [{ title: 'Move the keys to the margin', edits, safe: root.entries.length === 1 }];
}
