/** The scheme of a URI, in lower case; empty where it has none. */
export function schemeOf(uri: string): string {
  return /^([a-z][a-z\d+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? '';
}

/** The decoded path of a URI, with `/` between folders; `undefined` where it has none, as an untitled document. */
export function pathOf(uri: string): string | undefined {
  const path = urlOf(uri)?.pathname;
  return path?.startsWith('/') ? decoded(path) : undefined;
}

/** The URI of a file, by its path from the folder that lies `levels` above the one that `uri` lies in. */
export function resolveFrom(uri: string, levels: number, path: string): string | undefined {
  const url = urlOf(uri);
  if (!url) return undefined;
  url.pathname = [...url.pathname.split('/').slice(0, -1 - levels), ...path.split('/').map(encodeURIComponent)].join('/');
  url.search = url.hash = '';
  return url.href;
}

/** The URI of a file by its relative path from the document's folder; `undefined` where there is no such thing. */
export function besideOf(uri: string, path: string): string | undefined {
  const url = urlOf(uri);
  if (url?.pathname.startsWith('/') !== true || path.startsWith('~')) return undefined;
  return new URL(path.split('/').map(encodeURIComponent).join('/'), url).href;
}

/** Whether `uri` names something below the folder, or the folder itself. */
export function isWithin(folder: string, uri: string): boolean {
  const start = folder.replace(/\/+$/, '');
  return uri === start || uri.startsWith(`${start}/`);
}

function urlOf(uri: string): URL | undefined {
  try {
    return new URL(uri);
  } catch {
    return undefined;
  }
}

/** A path with a stray `%` is taken as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
