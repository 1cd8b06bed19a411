import { joined, parentOf } from '../../workspace/uri';
import type { World } from '../../workspace/world';

/** The folders that a path of a project's agent may begin in: the one that holds the agents, and those above it up to the root of the repository, as the reader may be started in any of them. */
export interface ProjectFolders {
  /** The inmost first. */
  readonly folders: readonly string[];
  /** Whether it is known where the repository ends; as long as it is not, there may be too many of them. */
  readonly known: boolean;
}

/** `undefined` for agents that no project brings. */
export function projectFolders(world: World): ProjectFolders | undefined {
  if (world.own?.scope !== 'project') return undefined;
  const folders: string[] = [];
  let known = true;
  for (let folder = world.root; folder !== undefined; folder = parentOf(folder)) {
    const repository = world.file(joined(folder, '.git'));
    if (repository === 'outside') break;
    folders.push(folder);
    // All are asked for at once, as each may only be known the next time.
    known &&= repository !== undefined;
    if (typeof repository === 'object') break;
  }
  return { folders, known: known && folders.length > 0 };
}
