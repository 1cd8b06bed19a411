import type { AgentDocument } from '../../document/agent-document';
import { effectiveEntries } from '../../document/node';
import type { Rule } from '../rule';
import { didYouMean } from '../support/did-you-mean';
import { replace } from '../support/edits';
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
        fixes: meant === undefined ? [] : [{ title: `Change to "${meant}"`, edits: [replace(flaw.span, meant)], safe: true }],
      };
    }
  },
};

/** The events that have no hooks yet. */
function freeEvents(document: AgentDocument): readonly string[] {
  const hooks = hooksEntry(document)?.value;
  const taken = new Set(hooks?.kind === 'mapping' ? effectiveEntries(hooks).map(({ key }) => key) : []);
  return document.dialect.hookEvents.map(({ name }) => name).filter((name) => !taken.has(name));
}
