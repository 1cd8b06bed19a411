import type { AgentDocument } from '../../document/agent-document';
import { readByGrayMatter } from '../../document/gray-matter';
import { lineAt } from '../../document/lines';
import { span } from '../../document/span';
import type { Fix, Rule } from '../rule';
import { remove } from '../support/edits';

export const otherReadersDiffer: Rule = {
  id: 'other-readers-differ',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'Tools that are built on gray-matter see another end of the frontmatter than the reader.',
  rationale: `
Claude Code ends the frontmatter at the first \`---\` anywhere. Many tools that read agent files, from site generators to marketplaces and linters, use the library gray-matter, which wants the closing fence at the
start of a line. With a closing fence that is indented, Claude Code loads the agent, and those tools read on to the next \`---\` at a margin, or to the end of the file, and stop with an error or see other values.

Write the closing fence at the start of its line.
`,
  sources: [
    { evidence: 'ran', version: '2.1.330' },
    { evidence: 'read', version: 'gray-matter 4.0.3', url: 'https://www.npmjs.com/package/gray-matter/v/4.0.3' },
  ],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n  ---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const { split, text, fenceFlaw, block } = document;
    // Whatever keeps the reader itself from the frontmatter is told by other rules.
    if (!split?.close || fenceFlaw || block?.attempt === 'none' || text[split.close.start - 1] === '\n') return;
    const other = readByGrayMatter(text);
    if (!other || text.slice(other.block.start, other.block.end).trim() === text.slice(split.block.start, split.block.end).trim()) return;
    yield {
      span: split.close,
      message: `${document.dialect.reader} ends the frontmatter at this "---", but tools built on gray-matter look for it at the start of a line and read on. Write it there.`,
      fixes: marginFix(document, split.close.start),
    };
  },
};

/** Only where nothing but blanks stands before the fence, and no other one follows that may be the right one. */
function marginFix({ text }: AgentDocument, close: number): readonly Fix[] {
  const blanks = span(lineAt(text, close).start, close);
  if (text.slice(blanks.start, blanks.end).trim() !== '') return [];
  return [{ title: 'Remove the blanks before the fence', edits: [remove(blanks)], safe: !/^---\s*$/m.test(text.slice(close + 3)) }];
}
