import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Surroundings } from '../spec/surroundings';
import type { Machine } from '../workspace/index/reach';
import { sameSpelling } from '../workspace/uri';

/** Where this machine has what a reader looks at besides projects. */
export function machineOf({ userFolder, managedFolder }: Surroundings, env: NodeJS.ProcessEnv = process.env): Machine {
  const named = env[userFolder.variable];
  const uri = (path: string): string => sameSpelling(pathToFileURL(path).href);
  return {
    home: uri(homedir()),
    userFolder: uri(named !== undefined && named !== '' ? resolve(named) : join(homedir(), userFolder.path)),
    managedFolder: uri(managedFolder),
  };
}
