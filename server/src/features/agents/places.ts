import type { Surroundings } from '../../spec/surroundings';
import { depthOf, isWithin, joined, lastNameOf, pathOf, shownPath } from '../../workspace/uri';
import type { Base } from '../../workspace/index/base';
import { projectOf } from '../../workspace/index/bases';
import { agentScopes, type KnownAgent } from '../../workspace/world';

/** A folder that agents can be put into. */
export interface Place {
  readonly base: Base;
  /** The URI of its folder of agents. */
  readonly folder: string;
  /** "Project" or "User", with the folder's name where there are several projects. */
  readonly title: string;
  /** The path as its user would write it. */
  readonly path: string;
}

/** @param home The URI of the user's home, where that is known. */
export function placesOf(bases: readonly Base[], home?: string): readonly Place[] {
  const projects = bases.filter(({ scope }) => scope === 'project').length;
  return bases.map((base) => {
    const folder = joined(base.uri, base.layout.agents);
    const name = lastNameOf(base.uri);
    const title = base.scope === 'user' ? 'User' : projects > 1 ? `Project ${name}` : 'Project';
    const path = base.scope === 'user' ? fromHome(folder, home) : `${name}/${base.layout.agents}`;
    return { base, folder, title, path };
  });
}

/** The URI of the file that an agent of this name has there. */
export function fileIn({ folder }: Place, name: string): string {
  return joined(folder, `${name}.md`);
}

/** How an agent that is there stands to one that comes into the place: `same` in one folder of agents, or which of the two is run. */
export function standing({ base, folder }: Place, other: KnownAgent, surroundings: Surroundings): 'same' | 'stronger' | 'weaker' {
  if (isWithin(folder, other.uri)) return 'same';
  const scopes = agentScopes.indexOf(other.scope) - agentScopes.indexOf(base.scope);
  return scopes > 0 || (scopes === 0 && depthOf(projectOf(other.uri, surroundings) ?? '') > base.depth) ? 'stronger' : 'weaker';
}

function fromHome(uri: string, home: string | undefined): string {
  const path = shownPath(uri);
  const from = home === undefined ? undefined : pathOf(home);
  return from !== undefined && path.startsWith(`${from}/`) ? `~${path.slice(from.length)}` : path;
}
