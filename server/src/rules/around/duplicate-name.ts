import { pathOf } from '../../workspace/uri';
import type { KnownAgent, World } from '../../workspace/world';
import type { Rule } from '../rule';
import { headOf } from '../support/blame';
import { nameOf } from '../prompt/meant';

const winner: KnownAgent = { name: 'reviewer', uri: 'file:///work/.claude/agents/team/reviewer.md', scope: 'project', verdict: 'loads' };

export const duplicateName: Rule = {
  id: 'duplicate-name',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'Another agent has the same name and takes the place of this one.',
  rationale: `
Of several agents with one name only one is ever run: a project's comes before a user's, an inner folder's before one above it. Within one folder of agents, the last by path counts, and
the others are named in the debug log only; there this is a warning, as it is hardly meant. Letter case counts: \`reviewer\` and \`Reviewer\` are two agents.

Give one of them another name, or remove the file that you do not need.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  around: true,
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\n---\n\nReview the diff.\n',
      around: {
        note: 'Beside `.claude/agents/team/reviewer.md`, which has the same name',
        world: { root: 'file:///work', agents: [winner], namesakes: () => ({ weaker: [], stronger: [winner] }) },
      },
    },
  ],
  *check(document, world) {
    const name = document.dialect.naming.rules === 'strict' ? nameOf(document) : undefined;
    // A plugin's agents bear its name, so that they never meet others.
    if (!world.complete || !name || document.agent?.name !== name.text) return;
    const { stronger } = world.namesakes(name.text);
    const found = stronger.at(-1);
    if (!found) return;
    const same = agentsFolder(found.uri, document.dialect.surroundings.project.agents) === ownFolder(document.origin.path, world, document.dialect.surroundings.project.agents);
    const place = placeOf(found.uri, world);
    yield {
      span: headOf(document, name.entry.value),
      severity: same ? 'warning' : 'information',
      message: same
        ? `This agent is never run: "${place}" has the same name, and of two files in one folder of agents the last by path counts. Rename one of them.`
        : `Where both are read, "${place}" takes the place of this agent, as it has the same name and comes before it. Rename one of them if you want both.`,
    };
  },
};

function ownFolder(path: string | undefined, { root }: World, agents: string): string | undefined {
  if (path === undefined) return undefined;
  if (path.startsWith('/')) return folderIn(path, agents);
  return agentsFolder(path.includes('://') ? path : `${root ?? ''}/${path}`, agents);
}

function agentsFolder(uri: string, agents: string): string {
  return folderIn(pathOf(uri) ?? '', agents);
}

/** The path up to the folder of agents; of a file that lies elsewhere its own, which no other equals. */
function folderIn(path: string, agents: string): string {
  const at = path.indexOf(`/${agents}/`);
  return at === -1 ? path : path.slice(0, at);
}

/** The path as its reader would write it. */
function placeOf(uri: string, { root }: World): string {
  const [path = uri, from] = [pathOf(uri), root === undefined ? undefined : pathOf(root)];
  return from !== undefined && path.startsWith(`${from}/`) ? path.slice(from.length + 1) : path;
}
