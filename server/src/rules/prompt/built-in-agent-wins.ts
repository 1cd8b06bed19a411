import type { Rule } from '../rule';
import { builtInOf, lowerFirst } from './shadows-built-in-agent';

export const builtInAgentWins: Rule = {
  id: 'built-in-agent-wins',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'An agent with the name of a built-in one that cannot be replaced is listed but never runs.',
  rationale: `
Most built-in agents make way for a file of the same name. \`fork\` does not: the file is listed, but asking for "fork" still runs the built-in agent, which goes on from a copy of the conversation.

Choose another name.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [
    { before: '---\nname: fork\ndescription: Creates a fork of a repository and prepares a branch in it\n---\n\nFork the repository.\n', path: '.claude/agents/fork.md' },
  ],
  *check(document) {
    const found = builtInOf(document, 'kept');
    if (found)
      yield {
        span: found.span,
        message: `"${found.agent.name}" is an agent of ${document.dialect.reader} itself (${lowerFirst(found.agent.summary)}) and still runs in place of this one. Choose another name.`,
      };
  },
};
