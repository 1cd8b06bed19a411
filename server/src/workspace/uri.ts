/** The scheme of a URI, in lower case; empty where it has none. */
export function schemeOf(uri: string): string {
  return /^([a-z][a-z\d+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? '';
}

/** The decoded path of a URI, with `/` between folders; `undefined` where it has none, as an untitled document. */
export function pathOf(uri: string): string | undefined {
  const path = urlOf(uri)?.pathname;
  return path?.startsWith('/') ? decoded(path) : undefined;
}

/** A file or folder as messages name it: by its path, or by its URI where it has none. */
export function shownPath(uri: string): string {
  return pathOf(uri) ?? uri;
}

/** The name of a file or folder, without those that it lies in. */
export function lastNameOf(uri: string): string {
  return /[^/]*$/.exec(shownPath(uri).replace(/\/+$/, ''))?.[0] ?? '';
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
  // Two slashes name another machine, which nobody asks for what a file likes.
  if (url?.pathname.startsWith('/') !== true || path.startsWith('~') || path.startsWith('//')) return undefined;
  return new URL(path.split('/').map(encodeURIComponent).join('/'), url).href;
}

/** The URI of what lies in a folder, by its path from there. */
export function joined(folder: string, path: string): string {
  return `${folder.replace(/\/+$/, '')}/${path.split('/').map(encoded).join('/')}`;
}

/** The URI of what a path names from a folder, or from the root of its file system. */
export function resolved(folder: string, path: string): string | undefined {
  const url = urlOf(`${folder.replace(/\/+$/, '')}/`);
  if (!url) return undefined;
  const whole = /^[a-z]:/i.test(path) ? `/${path}` : path;
  return sameSpelling(new URL(whole.split('/').map(encoded).join('/'), url).href.replace(/\/+$/, ''));
}

/** The URI of the folder that a file or folder lies in; `undefined` where there is none above. */
export function parentOf(uri: string): string | undefined {
  const parent = /^([a-z][a-z\d+.-]*:\/\/[^/]*(?:\/.*)?)\/[^/]+\/*$/i.exec(uri)?.[1];
  return parent === undefined || parent.endsWith(':/') ? undefined : parent;
}

/** How many folders a file or folder lies below the root. */
export function depthOf(uri: string): number {
  return uri.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '').split('/').filter((name) => name !== '').length;
}

/** One spelling for all that editors and hosts write for the same file: which characters they encode, and the letter case of a drive. */
export function sameSpelling(uri: string): string {
  if (onlyPlain.test(uri)) return uri;
  const { 1: start = '', 2: path = '' } = /^([a-z][a-z\d+.-]*:\/\/[^/]*)(\/.*)$/i.exec(uri) ?? [];
  if (start === '') return uri;
  const spelt = path.split('/').map((name) => encoded(decoded(name))).join('/');
  return start + spelt.replace(/^\/([A-Za-z])(?::|%3A)(?=\/|$)/, (_, drive: string) => `/${drive.toLowerCase()}%3A`);
}

/** What everybody spells alike, as most URIs are. */
const onlyPlain = /^[a-z][a-z\d+.-]*:\/\/[^/]*\/[\w.!~*'()/-]*$/i;

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

/** Half of a surrogate pair, which a name on a disk can hold, has no encoding. */
function encoded(name: string): string {
  return encodeURIComponent(name.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
}

/** A path with a stray `%` is taken as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
