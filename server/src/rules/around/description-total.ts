import { counted } from '../../document/counted';
import { descriptionOf } from '../prompt/meant';
import type { Rule } from '../rule';
import { headOf } from '../support/blame';

const folder = 'file:///work/.claude/agents';

export const descriptionTotal: Rule = {
  id: 'description-total',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'The descriptions of all agents together are so long that the reader warns.',
  rationale: `
Claude Code shows the descriptions of all agents to the model at all times, so that it can choose one: those of the project, of folders above it, of the user and of plugins. Beyond 15,000 tokens together it warns at the
start that this will slow it down. The figure is an estimate, as for \`long-description\`.

It is told once for a project, in its agent with the longest description. Shorten the longest ones, or remove agents that nobody needs.
`,
  sources: [{ evidence: 'documentation', version: '2.1.263', url: 'https://github.com/anthropics/claude-code/issues/13493' }],
  around: true,
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\n---\n\nReview the diff.\n',
      around: {
        note: 'Where this is the longest of many descriptions',
        world: { own: { scope: 'project', uri: `${folder}/reviewer.md`, folder }, roster: () => ({ agents: 1200, tokens: 18_400 }) },
      },
    },
  ],
  *check(document, world) {
    const described = document.agent && descriptionOf(document);
    if (!world.complete || !world.own || !described) return;
    const { rosterTokens, reader } = document.dialect;
    const roster = world.roster();
    if (!roster || roster.tokens <= rosterTokens) return;
    yield {
      span: headOf(document, described.entry.value),
      message: `The descriptions of the ${roster.agents} agents here cost about ${rounded(roster.tokens)} tokens in every conversation. Beyond ${counted(rosterTokens)}, ${reader} warns that it gets slower. This one is the longest: shorten it, or remove agents that nobody needs.`,
    };
  },
};

/** An estimate with more than two figures would promise too much. */
function rounded(tokens: number): string {
  return counted(Math.round(tokens / 1000) * 1000);
}
