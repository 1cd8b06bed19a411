import type { AgentDocument } from '../../document/agent-document';
import type { BuiltInAgent } from '../../spec/dialect';
import type { Rule } from '../rule';
import { headOf } from '../support/blame';
import { nameOf } from './meant';

export const shadowsBuiltInAgent: Rule = {
  id: 'shadows-built-in-agent',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'An agent takes the place of one that the reader brings itself.',
  rationale: `
Agents of a project or a user come after the built-in ones, and of two with the same name the later one counts. A file that is called \`Explore\` or \`Plan\` therefore replaces the agent that
Claude Code itself reaches for when it searches or plans, with its model, its tools and its prompt.

That may be what you want. Otherwise choose another name; letter case counts, so \`explore\` is one.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [
    { before: '---\nname: Explore\ndescription: Searches the code base and reports what it finds\n---\n\nSearch the code.\n', path: '.claude/agents/Explore.md' },
  ],
  *check(document) {
    const found = builtInOf(document, 'overridden');
    if (found)
      yield {
        span: found.span,
        message: `${document.dialect.reader} has an agent "${found.agent.name}" of its own: ${lowerFirst(found.agent.summary)}. This file takes its place. Choose another name if you want both.`,
      };
  },
};

/** The built-in agent whose name the file has. Names of plugins' agents begin with the plugin, so that they never meet. */
export function builtInOf(document: AgentDocument, onSameName: BuiltInAgent['onSameName']) {
  const name = document.dialect.naming.rules === 'strict' ? nameOf(document) : undefined;
  const agent = document.dialect.builtInAgents.find((candidate) => candidate.name === name?.text && candidate.onSameName === onSameName);
  return name && agent && { agent, span: headOf(document, name.entry.value) };
}

export function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
