import { fileNameOf } from '../../document/read/origin';
import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { headSpan } from '../support/fences';

export const noFrontmatter: Rule = {
  id: 'no-frontmatter',
  severity: 'information',
  category: 'not-loaded',
  summary: 'A prompt without frontmatter in an agents folder is no agent.',
  rationale: `
A file without frontmatter counts as a note that is kept beside the agents: Claude Code passes over it without a message. That is right for a
README. Where the file is named like an agent and its text speaks to one, a name and a description may have been forgotten.

Put a frontmatter with \`name\` and \`description\` at the start of the file. If it is a note, name it \`README.md\` or turn this rule off.
`,
  sources: [ran],
  examples: [{ before: 'You are a code reviewer. Look for risky changes in the diff.\n', path: '.claude/agents/code-reviewer.md' }],
  *check(document) {
    const { text, verdict, split, dialect, origin } = document;
    const name = fileNameOf(origin);
    if (verdict !== 'not-an-agent' || split || name === undefined || !isAgentName(name) || !speaksToAgent(text)) return;
    const required = dialect.fields.filter((field) => field.required).map((field) => `"${field.name}"`).join(' and ');
    yield {
      span: headSpan(document),
      message: `Without frontmatter this is no agent to ${dialect.reader}, which passes over the file without a message. If it is meant as one, begin it with a frontmatter that holds ${required}.`,
    };
  },
};

/** Names of documents that are kept beside agents, as far as they are in lower case. */
const documents = /^(?:readme|claude|agents?|changelog|licen[cs]e|contributing|index|overview|guide|notes?|todo|example|.*template.*)$/;

function isAgentName(name: string): boolean {
  return /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(name) && !documents.test(name);
}

/** A prompt says within its first sentences whom it speaks to. */
function speaksToAgent(text: string): boolean {
  return /\b(?:you are|you're|act as|your (?:task|job|role|goal|mission))\b/i.test(text.slice(0, 500));
}
