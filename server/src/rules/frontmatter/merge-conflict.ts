import type { AgentDocument } from '../../document/agent-document';
import { conflictIn } from '../../document/mend/conflict';
import type { Fault } from '../../document/mend/fault';
import { span } from '../../document/span';
import { ran } from '../../spec/claude-code/sources';
import type { Fix, Rule } from '../rule';
import { faultProblems } from '../support/faults';

export const mergeConflict: Rule = {
  id: 'merge-conflict',
  severity: 'error',
  category: 'not-loaded',
  summary: 'The markers of an unfinished merge in the frontmatter keep the agent from loading.',
  rationale: `
Where a merge meets a conflict, git leaves both sides in the file, between \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`. In the frontmatter these lines
are no YAML, so that the agent is gone until the conflict is settled.

Keep one side, or make one of both, and remove the markers.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n<<<<<<< HEAD\nmodel: opus\n=======\nmodel: sonnet\n>>>>>>> main\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmodel: opus\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'merge-conflict', (fault) => ({
    cause: 'A merge was left unfinished here.',
    remedy: 'Keep one side and remove the markers.',
    fixes: sides(document, fault),
  })),
};

function sides({ text }: AgentDocument, { value }: Fault): readonly Fix[] {
  const conflict = conflictIn(text, span(value.start, text.length));
  if (!conflict || conflict.span.end === text.length) return [];
  return [
    { title: 'Keep the first side (ours)', edits: conflict.keepOurs, safe: false },
    { title: 'Keep the second side (theirs)', edits: conflict.keepTheirs, safe: false },
  ];
}
