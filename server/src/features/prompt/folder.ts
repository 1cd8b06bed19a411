import type { AgentDocument } from '../../document/agent-document';
import { decoded } from '../../document/named-files';
import { besideOf } from '../../workspace/uri';
import { commandPathAt } from '../completion/command-path';
import { promptSpotAt, type PathSpot } from './spot';

/** Where paths of a file start: at the file itself, and at the folder that the reader is started in. */
export interface Origins {
  /** The URI of the document. */
  readonly file: string;
  /** The URI of the folder; absent where it is not known, so that all paths start at the file. */
  readonly root?: string | undefined;
}

/** The URI of what a path of the prompt names; `undefined` for what is not to be opened. A link is relative to the file, as everywhere in markdown. */
export function resolved(path: string, kind: PathSpot['kind'], { file, root }: Origins): string | undefined {
  return besideOf(kind === 'link' || root === undefined ? file : `${root.replace(/\/+$/, '')}/`, path);
}

/** The URI of the folder, without a slash at its end, whose entries can follow where a path is being written. */
export function folderAt(document: AgentDocument, offset: number, origins: Origins): string | undefined {
  const spot = promptSpotAt(document, offset) ?? commandPathAt(document, offset);
  if (!spot || spot.kind === 'name') return undefined;
  const folder = spot.folder === '' ? './' : spot.folder;
  return resolved(spot.kind === 'link' ? decoded(folder) : folder, spot.kind, origins)?.replace(/(?<=[^/])\/$/, '');
}
