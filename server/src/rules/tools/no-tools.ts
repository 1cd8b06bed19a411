import type { AgentDocument } from '../../document/agent-document';
import { entryOf, isNull, type Entry } from '../../document/node';
import type { Flaw } from '../../document/read/flaw';
import { documented, ran, read } from '../../spec/claude-code/sources';
import type { Problem, Rule } from '../rule';
import { listOfTrue } from '../support/name-edits';
import { present, removal, valueSpan } from '../support/written';

export const noTools: Rule = {
  id: 'no-tools',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A list of tools that is there but empty takes all tools away, although the roster says "All tools".',
  rationale: `
Without \`tools\` an agent has every tool that subagents can have. With the key but no name behind it – nothing, \`""\`, \`true\`, a map such as
\`Read: true\` – it has none at all: it can neither read a file nor run a command. Nobody is told, and the list of agents that Claude sees
still says "All tools".

Remove the key to give all tools, or list the tools. An agent that is meant to have none may say so with \`[]\`; that is only worth knowing.
`,
  sources: [ran, read, documented('sub-agents')],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools:\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\n---\n\nReview the diff.\n',
    },
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools:\n  Read: true\n  Bash: false\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const flaw of document.flaws) {
      if (flaw.kind !== 'no-names' || flaw.field.form.kind !== 'names' || flaw.field.form.star !== 'all') continue;
      const entry = entryOf(document.root, flaw.field.name);
      if (entry) yield problemOf(document, flaw, entry);
    }
  },
};

function problemOf(document: AgentDocument, { value, field }: Extract<Flaw, { kind: 'no-names' }>, entry: Entry): Problem {
  const given = document.agent?.[field.name];
  const left = Array.isArray(given) && given.length > 0 ? `no tools but those that come with its memory` : 'no tools at all';
  const why = value.kind === 'sequence' && value.items.length === 0 ? 'is an empty list' : isNull(value) ? 'has no value' : 'names no tool';
  const at = valueSpan(document, value);
  return {
    span: at.end > at.start ? at : entry.keySpan,
    severity: why === 'is an empty list' ? 'information' : 'warning',
    message: `"${entry.key}" ${why}, so the agent has ${left}, although the list of agents says that it has all. Remove the key to give it all tools, or list the ones that it needs.`,
    fixes: present(listOfTrue(document, entry), removal(document, entry)),
  };
}
