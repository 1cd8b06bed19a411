import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems, mendingFix } from '../support/faults';

export const keyInOtherNotation: Rule = {
  id: 'key-in-other-notation',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A key as markdown or a settings file has it, such as "**name:**" or "name=", keeps the agent from loading.',
  rationale: `
A key of YAML is a bare word with a colon and a blank behind it. In the marks that markdown has for bold text, with a bullet before it, or with \`=\` or a full-width colon behind it, it is no key, and a line at the margin without a
key is an error that Claude Code’s second try does not mend.

Write the key, a colon and a blank.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\n**description:** Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
    {
      before: '---\nname=reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'other-notation', (fault) => ({
    cause: `"${document.text.slice(fault.span.start, fault.span.end)}" is no key to YAML.`,
    remedy: `Write "${fault.edits[0]?.text.trimEnd() ?? ''}" and a blank.`,
    fixes: [mendingFix(fault, `Write "${fault.edits[0]?.text.trimEnd() ?? ''}"`)],
  })),
};
