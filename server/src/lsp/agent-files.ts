import type { Host } from '../workspace/host';
import { foldersBelow } from '../workspace/index/walk';
import { joined } from '../workspace/uri';

/** Folders that hold much and nothing that somebody wrote here. */
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn', '.vscode-test']);

/** The URIs of all markdown below the folders, which may be agents by the settings. */
export async function agentFilesIn(folders: readonly string[], host: Host): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of folders)
    for await (const { uri, files } of foldersBelow(folder, { host, links: false, mayEnter: () => true, wants: (name) => !skipped.has(name) }))
      found.push(...files.filter((name) => /\.md$/i.test(name)).map((name) => joined(uri, name)));
  return found;
}
