import type { AgentDocument } from '../../document/agent-document';
import { effectiveEntries, type Node } from '../../document/node';
import type { Span } from '../../document/span';
import type { Fix, Rule } from '../rule';
import { didYouMean } from '../support/did-you-mean';
import { replace } from '../support/edits';
import { nestItems } from './flat-group';
import { hooksEntry } from './tree';

export const unknownHookEvent: Rule = {
  id: 'unknown-hook-event',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'Hooks under an event that does not exist never run.',
  rationale: `
Claude Code knows 33 events, spelt exactly so. What stands under any other name is dropped with a line in the debug log, and the agent loads without it.
A guard under \`preToolUse\` therefore guards nothing.

Other tools have events of their own, such as \`BeforeTool\` in Gemini CLI; Claude Code does not translate them.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [
    {
      before:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nhooks:\n  preToolUse:\n    - matcher: Bash\n      hooks:\n        - type: command\n          command: ./check.sh\n---\n\nReview the diff.\n',
      after:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nhooks:\n  PreToolUse:\n    - matcher: Bash\n      hooks:\n        - type: command\n          command: ./check.sh\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const flaw of document.flaws) {
      if (flaw.kind !== 'hook' || flaw.problem !== 'unknown-event' || flaw.event === undefined) continue;
      const meant = didYouMean(flaw.event, freeEvents(document));
      yield {
        span: flaw.span,
        message: `Unknown hook event "${flaw.event}": ${document.dialect.reader} never runs what stands under it.${meant === undefined ? '' : ` Did you mean "${meant}"?`}`,
        fixes: meant === undefined ? [] : renameFixes(document, flaw.span, flaw.value, meant),
      };
    }
  },
};

/** Under its right name an event is checked, so that flat entries, which other tools have, are put into form as well. */
function renameFixes(document: AgentDocument, key: Span, value: Node, name: string): readonly Fix[] {
  const rename = replace(key, name);
  const nesting = value.kind === 'sequence' ? nestItems(document, value) : [];
  if (nesting.length === 0) return [{ title: `Change to "${name}"`, edits: [rename], safe: true }];
  return [{ title: `Change to "${name}", and put its entries into lists "hooks"`, edits: [rename, ...nesting], safe: true }];
}

/** The events that have no hooks yet. */
function freeEvents(document: AgentDocument): readonly string[] {
  const hooks = hooksEntry(document)?.value;
  const taken = new Set(hooks?.kind === 'mapping' ? effectiveEntries(hooks).map(({ key }) => key) : []);
  return document.dialect.hookEvents.map(({ name }) => name).filter((name) => !taken.has(name));
}
