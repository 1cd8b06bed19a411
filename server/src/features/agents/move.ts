import { isWithin, joined, shownPath } from '../../workspace/uri';
import type { IndexedFile } from '../../workspace/index/summary';
import type { Answer, Reply } from '../dialogue/reply';
import type { Place } from './places';

/** An agent file that is to be moved to where another project's or the user's agents are. */
export interface Moving {
  readonly file: IndexedFile;
  /** Where it can go. */
  readonly places: readonly Place[];
  /** All files that are known. */
  readonly files: readonly IndexedFile[];
  /** Whether there is a file at the place that `movedTo` tells. */
  readonly exists: boolean;
}

/** Asks where to, if there is a choice. The file stays as it is, and in the folders that it lies in below the folder of agents. */
export function moveAgent(answers: readonly Answer[], moving: Moving): Reply {
  const { file, files, exists } = moving;
  const places = placesFor(moving);
  const name = file.summary.agent?.name ?? file.summary.meantName;
  if (places.length > 1 && answers.length === 0) {
    const choices = places.map(({ folder, title, path }) => ({ id: folder, label: title, detail: path }));
    return { next: { kind: 'pick', title: 'Move Agent', prompt: `Where should "${name ?? shownPath(file.uri)}" be moved?`, step: 1, steps: 1, many: false, choices } };
  }
  const place = placeIn(answers, places);
  const to = movedTo(answers, moving);
  if (!place || to === undefined) return refusal('There is nowhere to move this agent.');
  if (exists) return refusal(`"${shownPath(to)}" is there already. Nothing was moved.`);
  const same = files.find(({ base, summary }) => base.uri === place.base.uri && name !== undefined && summary.agent?.name === name);
  if (same) return refusal(`"${shownPath(same.uri)}" has the same name, and of two agents in one folder only one is run. Nothing was moved.`);
  return { next: { kind: 'move', uri: file.uri, to } };
}

/** The URI that the file would have then. */
export function movedTo(answers: readonly Answer[], moving: Pick<Moving, 'file' | 'places'>): string | undefined {
  const { uri, base } = moving.file;
  const place = placeIn(answers, placesFor(moving));
  const from = joined(base.uri, base.layout.agents);
  return place && isWithin(from, uri) ? `${place.folder}${uri.slice(from.length)}` : undefined;
}

function placesFor({ file, places }: Pick<Moving, 'file' | 'places'>): readonly Place[] {
  return places.filter(({ base }) => base.uri !== file.base.uri);
}

function placeIn([answer]: readonly Answer[], places: readonly Place[]): Place | undefined {
  return places.length === 1 ? places[0] : places.find(({ folder }) => folder === answer);
}

function refusal(message: string): Reply {
  return { next: { kind: 'refuse', message } };
}
