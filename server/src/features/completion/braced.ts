import type { MapShape } from '../vocabulary/expected';
import { keySuggestions } from './keys';
import { frameHere, type Place } from './place';
import type { Suggestion } from './suggestion';

/** An item in brackets that is a map: what it can be begun with as a whole, and its first key, between braces. */
export function bracedSuggestions(shape: MapShape, place: Place): readonly Suggestion[] {
  const frame = frameHere(place);
  const starters = (shape.starters ?? []).flatMap((starter) => {
    const pairs = inOneLine(starter.snippet.split('\n'));
    return pairs === undefined ? [] : [{ ...starter, snippet: `{ ${pairs} }` }];
  });
  const outside = { ...place, cursor: { ...place.cursor, flow: false } };
  const keys = keySuggestions(shape, place, { ...frame, before: '' });
  return [
    ...keySuggestions({ keys: () => [], starters }, outside, frame),
    ...keys.map((key) => ({ ...key, text: `${frame.before}{ ${key.isSnippet ? key.text : `${key.text}$0`} }`, isSnippet: true })),
  ];
}

/** The pairs of a snippet in one line; `undefined` where they are nested more than once. */
function inOneLine([first = '', ...rest]: readonly string[]): string | undefined {
  if (!first.endsWith(':')) return rest.some((line) => line.startsWith(' ')) ? undefined : [first, ...rest].join(', ');
  return rest.some((line) => !/^ {2}\S/.test(line)) ? undefined : `${first} { ${rest.map((line) => line.trim()).join(', ')} }`;
}
