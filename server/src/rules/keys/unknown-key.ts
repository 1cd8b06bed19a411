import type { AgentDocument } from '../../document/agent-document';
import type { Entry } from '../../document/node';
import type { Problem, Rule } from '../rule';
import { didYouMean } from '../support/did-you-mean';
import { replace } from '../support/edits';

export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A key that the reader does not know is ignored, and nobody is told.',
  rationale: `
Claude Code reads 23 keys, spelt exactly so. Any other key is left out of the agent; the only trace is a line in the debug log.
A misspelt \`modle\` therefore means that the agent runs with the model of the conversation.

Correct the spelling, or remove the key. Keys that other tools read can be allowed in the settings.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmodle: sonnet\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmodel: sonnet\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const known = new Set(document.dialect.fields.map(({ name }) => name));
    // A hook event at the top level is more than ignored, and another rule says so.
    const refused = new Set(document.flaws.flatMap((flaw) => (flaw.kind === 'hook-outside' ? [flaw.entry] : [])));
    for (const entry of document.root.entries) if (!known.has(entry.key) && !refused.has(entry)) yield problemOf(document, entry);
  },
};

function problemOf(document: AgentDocument, entry: Entry): Problem {
  const { reader } = document.dialect;
  const meant = suggestion(document, entry);
  const message = `Unknown key "${entry.key}" is ignored by ${reader}.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`;
  if (meant === undefined) return { span: entry.keySpan, message };
  return { span: entry.keySpan, message, fixes: [{ title: `Change to "${meant}"`, edits: [replace(entry.keySpan, meant)], safe: true }] };
}

/** A key that is already there was not what was meant. */
function suggestion({ dialect, root }: AgentDocument, { key }: Entry): string | undefined {
  const present = new Set(root.entries.map((entry) => entry.key));
  return didYouMean(key, dialect.fields.map(({ name }) => name).filter((name) => !present.has(name)));
}
