import { isWithin } from '../../workspace/uri';
import type { KnownAgent, OwnPlace, World } from '../../workspace/world';
import { nameOf } from '../prompt/meant';
import type { Problem, Rule } from '../rule';
import { headOf } from '../support/blame';
import { placeOf, relatedTo } from '../support/places';

const folder = 'file:///work/.claude/agents';
const winner: KnownAgent = { name: 'reviewer', uri: `${folder}/team/reviewer.md`, scope: 'project', verdict: 'loads' };
const users: KnownAgent = { name: 'reviewer', uri: 'file:///home/me/.claude/agents/reviewer.md', scope: 'user', verdict: 'loads' };
const before = '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\n---\n\nReview the diff.\n';

export const duplicateName: Rule = {
  id: 'duplicate-name',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'Another agent has the same name, and only one of them is run.',
  rationale: `
Of several agents with one name only one is ever run. A managed agent comes before a project's, that of an inner folder before one of a folder above, a project's before one of an added folder, and that before
the user's own. Within one folder of agents the last by path counts. Letter case counts: \`reviewer\` and \`Reviewer\` are two agents.

- A **warning** stands in a file that nothing can reach: one that another file of the same folder, or a managed agent, takes the place of. The reader tells that in its debug log at most.
- An *information* stands in an agent of the user or of an added folder that the project's takes the place of. It is run elsewhere.
- An *information* stands in an agent that hides one of the user, of an added folder or of a folder above, since who is used to that one gets another.

The other file is linked. Give one of them another name, or remove the file that you do not need. Agents of plugins bear the name of their plugin, so that they never meet others.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  around: true,
  examples: [
    {
      before,
      around: {
        note: 'Beside `.claude/agents/team/reviewer.md`, which has the same name',
        world: { root: 'file:///work', own: { scope: 'project', uri: `${folder}/reviewer.md`, folder }, namesakes: () => ({ weaker: [], stronger: [winner] }) },
      },
    },
    {
      before,
      around: {
        note: 'Where the user has an agent of their own with the same name',
        world: { root: 'file:///work', own: { scope: 'project', uri: `${folder}/reviewer.md`, folder }, namesakes: () => ({ weaker: [users], stronger: [] }) },
      },
    },
  ],
  *check(document, world) {
    const name = document.dialect.naming.rules === 'strict' ? nameOf(document) : undefined;
    if (!world.own || !name || document.agent?.name !== name.text) return;
    const { weaker, stronger } = world.namesakes(name.text);
    const span = headOf(document, name.entry.value);
    const winning = stronger.at(-1);
    // What lies in one folder is certain, even where that of the user cannot be read, as on the web.
    if (!world.complete && !(winning && isBeside(winning, world.own))) return;
    if (winning) yield { span, ...hidden(winning, world.own, world) };
    else yield* hiding(weaker, world.own, world).map((problem) => ({ span, ...problem }));
  },
};

/** What is said in the file that gives way. */
function hidden(winning: KnownAgent, own: OwnPlace, world: World): Omit<Problem, 'span'> {
  const place = placeOf(winning.uri, world);
  const related = relatedTo(winning, 'This agent is run.');
  if (isBeside(winning, own))
    return { severity: 'warning', related, message: `This agent is never run: "${place}" has the same name, and of two files in one folder of agents the last by path counts. Rename one of them.` };
  if (winning.scope === 'managed')
    return { severity: 'warning', related, message: `This agent is never run: the managed "${place}" has the same name and comes before all others. Rename this one.` };
  return { related, message: `In this project, "${place}" takes the place of this agent, as it has the same name and comes before it. Rename one of them if you want both.` };
}

/** What is said in the file that is run, of those that are brought by others. */
function hiding(weaker: readonly KnownAgent[], own: OwnPlace, world: World): readonly Omit<Problem, 'span'>[] {
  const others = own.scope === 'managed' ? [] : weaker.filter((agent) => agent.scope !== 'plugin' && !isBeside(agent, own));
  const strongest = others.at(-1);
  if (!strongest) return [];
  const what = strongest.scope === 'user' ? `the user's agent "${strongest.name}"` : `the agent "${strongest.name}" of "${placeOf(strongest.uri, world)}"`;
  return [{ related: others.flatMap((agent) => relatedTo(agent, 'This agent is hidden.')), message: `This agent hides ${what}, which is not run here. Rename one of them if you want both.` }];
}

/** Whether an agent lies in the same folder of agents as the file. */
function isBeside({ uri, scope }: KnownAgent, own: OwnPlace): boolean {
  return scope === own.scope && isWithin(own.folder, uri);
}
