import { pathOf } from '../../workspace/uri';
import type { KnownName, World } from '../../workspace/world';
import type { Related } from '../rule';

/** The path of a file as messages name it: from the folder that the reader is started in, also where it leads up from there. */
export function placeOf(uri: string, { root }: Pick<World, 'root'>): string {
  const [path, from] = [pathOf(uri)?.split('/'), root === undefined ? undefined : pathOf(root)?.replace(/\/+$/, '').split('/')];
  if (!path || !from) return path?.join('/') ?? uri;
  const apart = path.findIndex((name, at) => name !== from[at]);
  // With nothing in common but the root, the whole path says more.
  return apart < 2 ? path.join('/') : [...from.slice(apart).map(() => '..'), ...path.slice(apart)].join('/');
}

/** Where something is defined; the first line of its file where no more is known, and none where it has no file. */
export function relatedTo({ uri, range }: KnownName, message: string): readonly Related[] {
  return uri === undefined ? [] : [{ uri, range: range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, message }];
}
