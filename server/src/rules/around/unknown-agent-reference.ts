import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { didYouMean } from '../support/did-you-mean';
import { namesOf } from '../support/known-names';
import { changeEntry } from '../support/tool-fixes';
import { toolLists } from '../support/tool-lists';
import { cut, present } from '../support/written';

export const unknownAgentReference: Rule = {
  id: 'unknown-agent-reference',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'A tool is limited to an agent that was not found.',
  rationale: `
\`Agent(a, b)\` lets an agent start these agents only. A name that no agent has adds nobody to them. Letter case counts.

Agents of plugins (\`plugin:agent\`) are left alone, and those that are given on the command line are not seen.
`,
  sources: [ran],
  around: true,
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, Agent(tset-writer)\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\ntools: Read, Agent(test-writer)\n---\n\nReview the diff.\n',
      around: {
        note: 'Beside an agent `test-writer`',
        world: { agents: [{ name: 'test-writer', uri: 'file:///work/.claude/agents/test-writer.md', scope: 'project', verdict: 'loads' }] },
      },
    },
  ],
  *check(document, world) {
    if (!world.complete) return;
    const { dialect, agent } = document;
    const isKnown = (name: string): boolean => namesOf(world.agents).has(name) || agent?.name === name || dialect.builtInAgents.some((builtIn) => builtIn.name === name);
    for (const entry of toolLists(document).lists.flatMap(({ entries }) => entries)) {
      if (entry.state.kind !== 'known' || !entry.state.tool.specifier || entry.state.specifier === undefined) continue;
      const { specifier } = entry.state;
      for (const name of specifier.split(',').map((one) => one.trim())) {
        if (!/^[\w-]+$/.test(name) || isKnown(name)) continue;
        const near = didYouMean(name, [...namesOf(world.agents), ...dialect.builtInAgents.map((builtIn) => builtIn.name)]);
        const changed = near === undefined ? undefined : entry.name.text.replace(/\(.*\)/s, () => `(${specifier.replace(name, () => near)})`);
        yield {
          span: entry.name.span,
          message: `No agent "${cut(name)}" was found around this file.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
          fixes: present(changed === undefined ? undefined : changeEntry(document, entry, changed, false)),
        };
      }
    }
  },
};
