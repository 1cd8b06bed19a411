import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Entry } from '../../document/node';
import type { SketchMap } from '../../document/sketch/sketch';
import { touches } from '../../document/span';
import type { KeyShape, MapShape, Starter, Written } from '../vocabulary/expected';
import { isFollowed, lines, type Frame, type Place } from './place';
import type { Suggestion } from './suggestion';

/** The keys that the map does not have yet, in the order of the table. A map that is still empty can be begun as a whole. */
export function keySuggestions(shape: MapShape, place: Place, frame: Frame): readonly Suggestion[] {
  const { map, self } = place.cursor.key ?? {};
  const isSame = shape.isSame ?? ((a, b) => a === b);
  const there = [...(map?.pairs ?? []).filter((pair) => pair !== self && pair.colon !== undefined), ...knownEntries(place)];
  const isThere = (name: string): boolean => there.some(({ key }) => isSame(key, name));
  const keys = shape.keys(writtenIn(map, place.document.text)).filter(({ name, unused }) => !unused && !isThere(name));
  const starters = map || place.cursor.flow ? [] : (shape.starters ?? []);
  return [...starters.map((starter) => starterSuggestion(starter, place, frame)), ...keys.map((key) => keySuggestion(key, place, frame))];
}

/** At the top, the pairs that the reader finds where the lines do not show them: merged ones, and badly indented ones. */
function knownEntries({ cursor, document, offset }: Place): readonly Entry[] {
  return cursor.trail.length > 0 ? [] : document.root.entries.filter(({ keySpan }) => !touches(keySpan, offset));
}

/** What the sketch shows of the texts of a map's pairs. */
export function writtenIn(map: SketchMap | undefined, text: string): Written {
  return (key) => {
    const value = map?.pairs.findLast((pair) => pair.key === key)?.value;
    return value?.kind === 'scalar' && value.style !== 'block' ? text.slice(value.span.start, value.span.end) : undefined;
  };
}

function keySuggestion(key: KeyShape, place: Place, frame: Frame): Suggestion {
  const { name, summary, documentation } = key;
  const rest = behindKey(key, place, frame);
  return {
    label: name,
    kind: CompletionItemKind.Property,
    summary,
    documentation,
    span: place.cursor.span,
    text: frame.before + name + rest,
    isSnippet: rest.includes('$'),
    filter: name,
    asksOn: rest !== '' && rest !== ':' && asksOn(key),
  };
}

/** The colon and the value's form, as far as they are not there. */
function behindKey({ snippet }: KeyShape, place: Place, { column }: Frame): string {
  if (place.cursor.key?.self?.colon !== undefined) return '';
  if (place.cursor.flow) return snippet.includes('\n') ? ': ' : `:${snippet}`;
  return isFollowed(place) ? ':' : `:${lines(place, snippet, column)}`;
}

/** Whether there is something to choose from where the snippet leaves the cursor. */
function asksOn({ snippet, value }: KeyShape): boolean {
  const { words, list, map } = value();
  if (snippet.trim() === '') return (words?.offered.length ?? 0) > 0;
  if (snippet.endsWith('- $0')) return list !== undefined;
  return /\n\s*\$0$/.test(snippet) && (map?.keys(() => undefined).length ?? 0) > 0;
}

function starterSuggestion({ label, summary, snippet }: Starter, place: Place, frame: Frame): Suggestion {
  return {
    label,
    kind: CompletionItemKind.Snippet,
    summary,
    documentation: `${summary}.`,
    span: place.cursor.span,
    text: frame.before + lines(place, snippet, frame.column),
    isSnippet: true,
    filter: label,
  };
}
