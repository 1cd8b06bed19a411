import type { Fault, NotSaved } from '../../document/mend/fault';
import { ran, read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems } from '../support/faults';
import { blockScalarFix, quoteFix } from '../support/rewrite-value';

const kinds = ['unquoted-colon', 'reserved-character', 'text-after-quote'] as const;

export const unquotedValueNotSaved: Rule = {
  id: 'unquoted-value-not-saved',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A value that needs quotes, and that the reader’s second try does not save, keeps the agent from loading.',
  rationale: `
Where the frontmatter is no YAML, Claude Code tries again with quotes around values that need them. It leaves out values whose key holds
anything but letters, \`-\` and \`_\`, such as \`note2: a: b\`. And it quotes more than it should: with \`description: Use this when: …\` it also
quotes the \`>\` of another key, so that the text below that key stands alone and the second try fails, too.

Quote the value.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Use this when: a pull request is opened\ninitialPrompt: >\n  Review the open pull requests.\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: "Use this when: a pull request is opened"\ninitialPrompt: >\n  Review the open pull requests.\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const kind of kinds)
      yield* faultProblems(document, kind, (fault) => {
        const because = reason(fault, document.dialect.reader);
        return because === undefined ? undefined : {
          cause: `This value needs quotes to be YAML. ${because}`,
          remedy: 'Quote the value.',
          fixes: [quoteFix(document, fault.value), blockScalarFix(document, fault.value)],
        };
      });
  },
};

function reason({ because, key = '' }: Fault, reader: string): string | undefined {
  const reasons: Readonly<Record<NotSaved, string | undefined>> = {
    key: `${reader} adds quotes on a second try, but only below keys of letters, "-" and "_", which "${key}" is not.`,
    'side-effect': `${reader} adds them on a second try, but it adds some to another value as well, which breaks that one.`,
    'line-ends': undefined,
  };
  return because && reasons[because];
}
