import type { FolderEntry, Host } from '../../src/workspace/host';

/** Files by URI; folders are there because files are in them. `links` are other names for files and folders. */
export function memoryHost(files: Readonly<Record<string, string | undefined>>, links: Readonly<Record<string, string>> = {}): Host {
  const resolved = (uri: string): string => {
    const link = Object.keys(links).find((one) => uri === one || uri.startsWith(`${one}/`));
    return link === undefined ? uri : resolved((links[link] ?? '') + uri.slice(link.length));
  };
  const below = (folder: string): readonly string[] => [...Object.keys(files).filter((uri) => files[uri] !== undefined), ...Object.keys(links)].filter((uri) => uri.startsWith(`${folder}/`));
  return {
    read: (uri) => Promise.resolve(files[resolved(uri)]),
    list(uri) {
      const folder = resolved(uri);
      const entries = new Map<string, FolderEntry>();
      for (const inside of below(folder)) {
        const [name = '', ...rest] = inside.slice(folder.length + 1).split('/');
        const link = links[`${folder}/${name}`];
        const isFolder = rest.length > 0 || (link !== undefined && below(resolved(link)).length > 0);
        entries.set(name, { name: decodeURIComponent(name), folder: isFolder, ...(link !== undefined && { link: true }) });
      }
      return Promise.resolve(entries.size > 0 ? [...entries.values()] : undefined);
    },
    stat(uri) {
      const text = files[resolved(uri)];
      if (text !== undefined) return Promise.resolve({ kind: 'file', size: text.length, executable: text.startsWith('#!') });
      return Promise.resolve(below(resolved(uri)).length > 0 ? { kind: 'folder', size: 0 } : undefined);
    },
    real: (uri) => Promise.resolve(resolved(uri)),
    rest: () => Promise.resolve(),
  };
}
