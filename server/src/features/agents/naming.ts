import type { Dialect } from '../../spec/dialect';
import { shownPath } from '../../workspace/uri';
import type { KnownAgent, World } from '../../workspace/world';
import { noFileName } from '../file-names';
import { standing, type Place } from './places';

/** A name for an agent, and the place of the file that is to have it. */
export interface Naming {
  readonly name: string;
  readonly place: Place;
  readonly dialect: Dialect;
  /** What lies around the file. */
  readonly world: World;
  /** Whether there is another file with the name. */
  readonly exists: boolean;
}

/** What keeps a file and its agent from having a name that the reader itself would take. */
export function nameFault(naming: Naming): string | undefined {
  return fileFault(naming) ?? namesakeFault(naming);
}

/** Which agent the one with the name takes the place of. */
export function nameWarning(naming: Naming): string | undefined {
  const agent = namesake(naming)?.agent;
  return agent && `The agent takes the place of "${shownPath(agent.uri)}", which has this name.`;
}

/** The name, with a number where another agent has it. */
export function freeName(name: string, { agents }: World): string {
  const taken = new Set(agents.map((agent) => agent.name));
  for (let number = 2, free = name; ; free = `${name}-${number++}`) if (!taken.has(free)) return free;
}

function fileFault({ name, exists }: Naming): string | undefined {
  if (name === '') return 'An agent needs a name.';
  const odd = noFileName.exec(name)?.[0];
  // A colon is refused by the reader itself, which says so.
  if (odd !== undefined && odd !== ':') return `The file gets the name of its agent, and no file can be called so: ${odd.length === 1 ? `"${odd}" cannot be in it` : 'the name is kept for a device'}.`;
  return exists ? `There is a file "${name}.md" in that folder already.` : undefined;
}

function namesakeFault(naming: Naming): string | undefined {
  const { agent, stands } = namesake(naming) ?? {};
  if (!agent || stands === 'weaker') return undefined;
  const where = shownPath(agent.uri);
  return stands === 'same' ? `"${where}" has this name already.` : `"${where}" has this name already and would be run in place of this agent.`;
}

/** The gravest of the agents that have the name already. */
function namesake({ name, place, dialect, world }: Naming): { readonly agent: KnownAgent; readonly stands: ReturnType<typeof standing> } | undefined {
  const { weaker, stronger } = world.namesakes(name);
  const all = [...stronger, ...weaker].map((agent) => ({ agent, stands: standing(place, agent, dialect.surroundings) }));
  return all.find(({ stands }) => stands === 'same') ?? all.find(({ stands }) => stands === 'stronger') ?? all[0];
}
