import type { AgentDocument } from '../../document/agent-document';
import { stringOf, type Entry, type Mapping } from '../../document/node';
import { span } from '../../document/span';
import type { Fix, Rule } from '../rule';
import { remove } from '../support/edits';
import { hookGroups } from './tree';

export const hookMatcherIgnored: Rule = {
  id: 'hook-matcher-ignored',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A matcher at an event that has nothing to match is ignored, so the hook always runs.',
  rationale: `
A matcher is compared with something that the event is about: the tool, the kind of agent, the reason of a start. Ten events have nothing of the kind, such as
\`UserPromptSubmit\`, \`TaskCompleted\` or \`CwdChanged\`. There Claude Code ignores the matcher without a message, and the hook runs on *every* occurrence.

Remove the matcher, and let the command itself decide from the JSON on its standard input.

\`Stop\` is left alone here, since it becomes \`SubagentStop\` where the agent runs as a subagent.
`,
  sources: [{ evidence: 'documentation', version: '2.1.330', url: 'https://code.claude.com/docs/en/hooks' }],
  examples: [
    {
      before:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nhooks:\n  UserPromptSubmit:\n    - matcher: Bash\n      hooks:\n        - type: command\n          command: ./check.sh\n---\n\nReview the diff.\n',
      after:
        '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nhooks:\n  UserPromptSubmit:\n    - hooks:\n        - type: command\n          command: ./check.sh\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    for (const { event, group, matcher } of hookGroups(document)) {
      const written = matcher && stringOf(matcher.value);
      if (!matcher || written === undefined || written === '' || written === '*' || event.matches !== undefined || event.becomes !== undefined) continue;
      yield {
        span: span(matcher.keySpan.start, matcher.value.span.end),
        message: `"${event.name}" has nothing to match. ${document.dialect.reader} ignores the matcher "${written}" and runs the hook every time.`,
        fixes: removal(document, group, matcher),
        tag: 'unnecessary',
      };
    }
  },
};

/** Only where another pair follows, up to which everything can go. */
function removal({ text }: AgentDocument, { entries }: Mapping, matcher: Entry): readonly Fix[] {
  const next = entries[entries.indexOf(matcher) + 1];
  if (!next) return [];
  const at = span(matcher.keySpan.start, next.keySpan.start);
  return text.slice(at.start, at.end).includes('#') ? [] : [{ title: 'Remove the matcher', edits: [remove(at)], safe: false }];
}
