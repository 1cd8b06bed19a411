import type { AgentDocument } from '../../document/agent-document';
import { fieldNamed } from '../../document/field-named';
import { takesProse } from '../../document/mend/detect';
import type { Fault } from '../../document/mend/fault';
import { ran } from '../../spec/claude-code/sources';
import type { Fix, Rule } from '../rule';
import { faultProblems, mendingFix } from '../support/faults';

export const unindentedContinuation: Rule = {
  id: 'unindented-continuation',
  severity: 'error',
  category: 'not-loaded',
  summary: 'Further lines of a text that begin at the margin keep the agent from loading.',
  rationale: `
A text in YAML goes on in the lines below only where these are indented. At the margin, YAML looks for the next key, and \`<example>\` or a
sentence is none. This is the most common way to lose an agent: a description with examples, pasted below its key as if the frontmatter were
prose. Claude Code’s second try works on single lines and does not help.

Write the text as a block scalar, with \`|\` behind the key and every line indented.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes.\n\n<example>\nuser: "Look at this migration"\n</example>\nmodel: opus\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: |-\n  Reviews pull requests for risky changes.\n\n  <example>\n  user: "Look at this migration"\n  </example>\nmodel: opus\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'unindented-continuation', (fault) => ({
    cause: `This line begins at the margin, so that to YAML it is no part of ${fault.key === undefined ? 'the value above' : `"${fault.key}"`}.`,
    remedy: takesProse(fieldNamed(document.dialect, fault.key)) ? 'Indent the text, under "|" behind the key.' : 'Indent it.',
    fixes: [asked(document, fault, mendingFix(fault, fault.edits.length > 1 || fault.edits[0]?.span.end === fault.edits[0]?.span.start ? 'Indent the text' : 'Turn the text into a block scalar'))],
  })),
};

/** `model #: opus` below a description is rather a key with a slip than a part of the text: then the author has to choose. */
function asked({ text, dialect }: AgentDocument, { value }: Fault, fix: Fix): Fix {
  const slips = text.slice(value.start, value.end).matchAll(/^(\w+)[^\w\n]{0,3}:/gm);
  return [...slips].some(([, word]) => fieldNamed(dialect, word)) ? { ...fix, safe: false } : fix;
}
