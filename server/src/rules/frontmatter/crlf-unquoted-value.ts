import { ran, read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems } from '../support/faults';
import { blockScalarFix, quoteFix } from '../support/rewrite-value';

const kinds = ['unquoted-colon', 'reserved-character', 'text-after-quote'] as const;

export const crlfUnquotedValue: Rule = {
  id: 'crlf-unquoted-value',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A value that needs quotes, in a file with CRLF line ends, keeps the agent from loading.',
  rationale: `
Where the frontmatter is no YAML, Claude Code tries again with quotes around values such as \`Use this when: …\`. It looks for them with a
pattern whose dot does not match a carriage return, so that in a file with Windows line ends no line is ever quoted. The same file that loads
with LF vanishes with CRLF, and nothing is shown. An editor or \`git\` with \`core.autocrlf\` is all it takes.

Quote the value: then neither try depends on the line ends.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\r\nname: reviewer\r\ndescription: Use this when: a pull request is opened\r\n---\r\n\r\nReview the diff.\r\n',
      after: '---\r\nname: reviewer\r\ndescription: "Use this when: a pull request is opened"\r\n---\r\n\r\nReview the diff.\r\n',
    },
  ],
  *check(document) {
    for (const kind of kinds)
      yield* faultProblems(document, kind, (fault) =>
        fault.because === 'line-ends' ? {
          cause: `${causes[kind]} ${document.dialect.reader} quotes such values on a second try, but not on lines that end with CRLF.`,
          remedy: 'Quote the value.',
          fixes: [quoteFix(document, fault.value), blockScalarFix(document, fault.value)],
        } : undefined);
  },
};

const causes: Readonly<Record<(typeof kinds)[number], string>> = {
  'unquoted-colon': 'This value holds ": " outside quotes, which is no YAML.',
  'reserved-character': 'This value begins with a character that YAML keeps for itself.',
  'text-after-quote': 'This value goes on behind its closing quotation mark, which is no YAML.',
};
