import type { AgentDocument } from '../../document/agent-document';
import { lineAt } from '../../document/lines';
import type { SyntaxProblem } from '../../document/parse-yaml';
import { span, type Span } from '../../document/span';
import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { unreadable } from '../support/faults';
import { showsAgent } from '../support/shows-agent';

export const unparsableFrontmatter: Rule = {
  id: 'unparsable-frontmatter',
  severity: 'error',
  category: 'not-loaded',
  summary: 'The frontmatter is no YAML, for a reason that no other rule explains.',
  rationale: `
What stands between the fences must be YAML, or become YAML by the quotes that Claude Code adds on its second try. Otherwise the whole
frontmatter is dropped, the file has no name, and the agent does not exist. Most causes have a rule of their own; this one tells of the rest.

Mend the place, or write the value anew: on one line and in quotes, or as a block scalar.
`,
  sources: [ran],
  examples: [{ before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\ntools:\n  - Read\n  Edit\nmodel: opus\n---\n\nReview the diff.\n' }],
  *check(document) {
    const { block } = document;
    if (block?.unexplained) {
      const severity = document.verdict === 'loads' ? 'warning' : 'error';
      yield { span: placeOf(document, block.unexplained), severity, message: `${inWords(block.unexplained)} ${unreadable(document)} Mend it, or write the value anew in quotes.` };
    } else if (block?.attempt === 'second' && block.faults.length === 0 && showsAgent(document)) {
      const message = `The frontmatter is no YAML. ${document.dialect.reader} reads it only because it tries again with values in quotes and tabs turned into blanks. Quote the values yourself.`;
      yield { span: document.split?.open ?? span(0, 0), severity: 'warning', message };
    }
  },
};

/** The rest of the line from where the parser gave up; the line before where nothing is left of it. */
function placeOf({ text, split }: AgentDocument, { offset }: SyntaxProblem): Span {
  const limit = split?.block.end ?? text.length;
  const at = Math.min(offset, limit);
  const line = lineAt(text, at);
  if (at < line.end && at < limit) return span(at, Math.max(at + 1, line.start + line.text.trimEnd().length));
  const last = text.slice(split?.block.start ?? 0, at).trimEnd().length + (split?.block.start ?? 0);
  return span(lineAt(text, last).start, last);
}

function inWords({ code }: SyntaxProblem): string {
  switch (code) {
    case 'UNRESOLVED_ALIAS':
      return 'This refers to an anchor that is not there.';
    case 'BAD_INDENT':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'TAB_AS_INDENT':
      return 'YAML stops here: the lines are not indented as they should be, or a colon or a quote is missing.';
    case 'MISSING_CHAR':
      return 'YAML stops here: a bracket, a quotation mark, a comma or a colon is missing.';
    case 'BAD_ALIAS':
    case 'MULTIPLE_ANCHORS':
    case 'BAD_TAG':
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_PROP_ORDER':
      return 'YAML stops here, at an anchor, a reference or a tag that it cannot use.';
    case 'TOO_DEEP':
    case 'TOO_LARGE':
      return 'The values from here on are nested or repeated beyond all measure.';
    default:
      return 'YAML stops here: this cannot stand at this place.';
  }
}
