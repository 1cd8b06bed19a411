import { joined, parentOf } from '../../../workspace/uri';
import { noFileName } from '../../file-names';
import type { Subject } from './subject';

/** A file or folder that gets another name, by URIs. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** What bears the name of the thing: an agent's file, where it is called so, or a skill's folder. `undefined` where that stays as it is. */
export function moveFor({ thing, file, ownName }: Subject, name: string): Move | undefined {
  if (!file || noFileName.test(name)) return undefined;
  const from = thing.kind === 'skill' ? parentOf(file.uri) : file.uri;
  const folder = from === undefined ? undefined : parentOf(from);
  if (from === undefined || folder === undefined) return undefined;
  if (thing.kind === 'skill') return { from, to: joined(folder, name) };
  // A file that its plugin lists goes by the name that is on the list.
  if (thing.kind !== 'agent' || file.base.listed) return undefined;
  const extension = /\.md$/i.exec(from)?.[0] ?? '';
  return from === joined(folder, ownName + extension) ? { from, to: joined(folder, name + extension) } : undefined;
}

/** Whether the two are one to a file system that does not mind letter case. */
export function isSameButForCase({ from, to }: Move): boolean {
  return from.toLowerCase() === to.toLowerCase();
}
