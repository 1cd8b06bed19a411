import { ran, read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems, mendingFix } from '../support/faults';

export const tabIndentation: Rule = {
  id: 'tab-indentation',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'Lines indented with tabs are no YAML; at best the reader’s second try saves the agent.',
  rationale: `
YAML does not take tabs for indentation. Claude Code’s second try turns each tab at the start of a line into two blanks, which saves most
files. It also quotes values on other lines, and it does nothing about a tab that follows blanks: then the agent does not load.

Indent with blanks.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\ntools:\n\t- Read\n\t- Edit\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\ntools:\n  - Read\n  - Edit\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'tab-indentation', (fault) => ({
    cause: 'A tab is no indentation to YAML.',
    again: 'with two blanks for each tab',
    remedy: 'Indent with blanks.',
    fixes: [mendingFix(fault, 'Indent with blanks')],
  })),
};
