import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import type { AgentDocument } from '../../document/agent-document';
import { lineAt, lineEndOf } from '../../document/lines';
import type { SketchMap } from '../../document/sketch/sketch';
import { span } from '../../document/span';
import type { Ranges } from '../ranges';
import type { Expected } from '../vocabulary/expected';
import type { FolderEntry } from '../../workspace/host';
import { emptyWorld, type World } from '../../workspace/world';
import { commandPathAt } from './command-path';
import { placesAt } from './cursors';
import { bracedSuggestions } from './braced';
import { keySuggestions } from './keys';
import { pathSuggestions } from './paths';
import { frameBelow, frameHere, frameOfItem, placeOf, type Frame, type Place } from './place';
import { promptSuggestions } from './prompt';
import { skeletonSuggestions } from './skeleton';
import { itemOf, type Suggestion } from './suggestion';
import { wordSuggestions } from './words';

/**
 * What can be written at `offset`, the best first: keys, values, and names from the workspace. It goes by what the lines show, so that it
 * works in a block that no parser takes and in one that is not closed yet. Nothing in comments and in prose, but for what stands for a name or a
 * file in the prompt; `entries` are what lies in the folder that the path at `offset` has come to.
 */
export function completion(document: AgentDocument, offset: number, ranges: Ranges, world: World = emptyWorld, entries: readonly FolderEntry[] = []): CompletionItem[] {
  return suggestions(document, offset, world, entries).map((suggestion, position) => itemOf(suggestion, position, ranges));
}

function suggestions(document: AgentDocument, offset: number, world: World, entries: readonly FolderEntry[]): readonly Suggestion[] {
  const found = placesAt({ document, world }, offset);
  if (!found) return [...skeletonSuggestions(document, offset, world), ...promptSuggestions(document, offset, world, entries)];
  const path = commandPathAt(document, offset);
  return [
    ...(path ? pathSuggestions(entries, path) : []),
    ...found.places.flatMap(({ cursor, expected }) => suggestionsAt(placeOf(document, found.region, offset, cursor), expected)),
    ...closingFence(document, offset, found.root),
  ];
}

function suggestionsAt(place: Place, expected: Expected): readonly Suggestion[] {
  const { key, item, value } = place.cursor;
  const { words, map, list } = expected;
  const asList = list !== undefined && item !== undefined;
  return [
    ...(value && words && !asList ? wordSuggestions(words, place, frameHere(place)) : []),
    ...(key && map ? keySuggestions(map, place, frameHere(place)) : []),
    ...(value && map && !value.scalar && place.cursor.flow && place.cursor.trail.at(-1)?.in.kind === 'list' ? bracedSuggestions(map, place) : []),
    ...(asList ? nodeSuggestions(list, place, frameOfItem(place)) : []),
    ...(value && !words && !item && !key ? below(place, expected) : []),
  ];
}

/** Behind a colon whose value takes lines of its own. */
function below(place: Place, { map, list }: Expected): readonly Suggestion[] {
  const { cursor, offset } = place;
  const step = cursor.trail.at(-1);
  if (cursor.flow || cursor.value?.scalar || step?.in.kind !== 'map' || !('colon' in step.at)) return [];
  const behindColon = { ...place, cursor: { ...cursor, span: span((step.at.colon ?? offset - 1) + 1, offset) } };
  if (list) return nodeSuggestions(list, behindColon, frameBelow(behindColon, step.in.indent, true));
  return map ? keySuggestions(map, behindColon, frameBelow(behindColon, step.in.indent, false)) : [];
}

function nodeSuggestions({ words, map }: Expected, place: Place, frame: Frame): readonly Suggestion[] {
  return [...(words ? wordSuggestions(words, place, frame) : []), ...(map ? keySuggestions(map, place, frame) : [])];
}

/** The fence that is still missing, once the agent has what it needs. */
function closingFence({ split, text, dialect }: AgentDocument, offset: number, root: SketchMap): readonly Suggestion[] {
  const line = lineAt(text, offset);
  const isComplete = dialect.fields.every(({ name, required }) => !required || root.pairs.some((pair) => pair.key === name));
  if (split?.close || root.flow || !isComplete || !/^-{0,2}$/.test(line.text)) return [];
  const lineEnd = lineEndOf(text);
  const summary = 'Ends the frontmatter; the prompt follows';
  const newText = text.slice(line.end).trim() === '' ? `---${lineEnd}${lineEnd}` : '---';
  return [{ label: '---', kind: CompletionItemKind.Snippet, summary, documentation: `${summary}.`, span: span(line.start, line.end), text: newText, isSnippet: false, filter: '---' }];
}
