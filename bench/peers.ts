import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What npm offers for agent files, in the versions that are measured. */
export const packages = {
  cclint: '@carlrannaberg/cclint@0.2.10',
  claudelint: 'claude-code-lint@0.5.0',
  yaml: 'yaml-language-server@2.0.0',
} as const;

export type Peer = keyof typeof packages;

/** A peer's folder below node_modules, or why it is not there, in words. */
export type Installed = Readonly<Record<Peer, { readonly folder: string } | { readonly missing: string }>>;

export type Npm = (args: readonly string[], folder: string) => Promise<void>;

/** Installs each into a folder of its own in `.bench`, once, without running any script of theirs. What fails is left out of the run. */
export async function installPeers(project: string, npm: Npm): Promise<Installed> {
  const install = (peer: Peer) => installPeer(join(project, '.bench'), packages[peer], npm);
  return { cclint: await install('cclint'), claudelint: await install('claudelint'), yaml: await install('yaml') };
}

async function installPeer(cache: string, spec: string, npm: Npm): Promise<Installed[Peer]> {
  const target = join(cache, spec.replaceAll('/', '-'));
  const folder = join(target, 'node_modules', spec.slice(0, spec.lastIndexOf('@')));
  if (existsSync(target)) return { folder };
  const making = `${target}.${process.pid}`;
  try {
    console.log(`Fetching ${spec}…`);
    await mkdir(making, { recursive: true });
    // Without a package of its own, npm would install into the project above.
    await writeFile(join(making, 'package.json'), '{ "private": true }\n');
    await npm(['install', spec], making);
    await rename(making, target);
    return { folder };
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { missing: `${spec} could not be installed (${reason})` };
  }
}
