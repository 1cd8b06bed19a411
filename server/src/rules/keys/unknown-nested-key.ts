import type { AgentDocument } from '../../document/agent-document';
import { looseName } from '../../document/read/build';
import type { Flaw } from '../../document/read/flaw';
import { documented, read } from '../../spec/claude-code/sources';
import type { Fix, Rule } from '../rule';
import { oneOf } from '../support/blame';
import { didYouMean } from '../support/did-you-mean';
import { replace } from '../support/edits';

export const unknownNestedKey: Rule = {
  id: 'unknown-nested-key',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A key inside "experimental" that the reader does not know is ignored without a message.',
  rationale: `
\`experimental\` is a map of which Claude Code reads a single key, \`cacheTtl\`. Letter case, hyphens and underscores do not matter there, so \`cache_ttl\` is fine. Every other key is ignored, and not even the debug log
says so.
`,
  sources: [read, documented('sub-agents')],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nexperimental:\n  cachTtl: 1h\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nexperimental:\n  cacheTtl: 1h\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const flaw of document.flaws) {
      if (flaw.kind !== 'unknown-part') continue;
      const { known, meant } = namesIn(document, flaw);
      const fixes: readonly Fix[] = meant === undefined ? [] : [{ title: `Change to "${meant}"`, edits: [replace(flaw.span, meant)], safe: true }];
      yield {
        span: flaw.span,
        message: `Unknown key "${flaw.entry.key}" in "${flaw.field.name}" is ignored by ${document.dialect.reader}. ${meant === undefined ? `It reads only ${oneOf(known)} there.` : `Did you mean "${meant}"?`}`,
        fixes,
      };
    }
  },
};

/** The keys of the group, and the one among them that is not there yet and comes near. */
function namesIn({ root }: AgentDocument, { field, entry }: Extract<Flaw, { kind: 'unknown-part' }>) {
  const known = field.form.kind === 'group' ? field.form.fields.map(({ name }) => name) : [];
  const group = root.entries.findLast(({ key }) => key === field.name)?.value;
  const taken = new Set(group?.kind === 'mapping' ? group.entries.map(({ key }) => looseName(key)) : []);
  return { known, meant: didYouMean(entry.key, known.filter((name) => !taken.has(looseName(name)))) };
}
