import { fileNameOf } from '../../document/read/origin';
import { ran } from '../../spec/claude-code/sources';
import type { Rule, Severity } from '../rule';
import type { AgentDocument } from '../../document/agent-document';
import { headSpan } from '../support/fences';
import { addressesAgent, isNote, mayAddressAgent } from '../support/meant-agent';

export const noFrontmatter: Rule = {
  id: 'no-frontmatter',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A prompt without frontmatter in an agents folder is no agent.',
  rationale: `
A file without frontmatter counts as a note that is kept beside the agents: Claude Code passes over it without a message. That is right for a
README. A text that begins with “You are a …” was meant as an agent, and does not become one. Where the text only may speak to an agent, this is an
information; a file that is named on the command line, and lies in no agents folder, was meant as one whatever it says and is called.

Put a frontmatter with \`name\` and \`description\` at the start of the file. If it is a note, name it \`README.md\` or turn this rule off.
`,
  sources: [ran],
  examples: [{ before: 'You are a code reviewer. Look for risky changes in the diff.\n', path: '.claude/agents/code-reviewer.md' }],
  *check(document) {
    if (document.verdict !== 'not-an-agent' || document.split) return;
    const severity = severityOf(document);
    if (!severity) return;
    const { dialect } = document;
    const required = dialect.fields.filter((field) => field.required).map((field) => `"${field.name}"`).join(' and ');
    const ifMeant = severity === 'error' ? 'Begin' : 'If it is meant as one, begin';
    const otherwise = document.origin.claimed ? ', or do not name the file' : '';
    yield {
      span: headSpan(document),
      severity,
      message: `Without frontmatter this is no agent to ${dialect.reader}, which passes over the file without a message. ${ifMeant} it with a frontmatter that holds ${required}${otherwise}.`,
    };
  },
};

/** How sure it is that an agent was meant; `undefined` where nothing speaks for it. */
function severityOf({ text, origin }: AgentDocument): Severity | undefined {
  if (origin.claimed) return 'error';
  if (isNote(origin)) return undefined;
  if (addressesAgent(text)) return 'error';
  return /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(fileNameOf(origin) ?? '') && mayAddressAgent(text) ? 'information' : undefined;
}
