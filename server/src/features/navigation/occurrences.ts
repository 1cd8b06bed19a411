import type { Position, Range } from 'vscode-languageserver-types';
import type { Mention } from '../../workspace/index/mention';
import { namingOf, type Around, type Naming } from './around';
import { isSameThing, thingOf, type Thing } from './things';

/** A place that names a thing. */
export interface Occurrence {
  readonly naming: Naming;
  readonly mention: Mention;
}

/** What is named at a position, with the place that names it. */
export function namedAt(position: Position, naming: Naming, around: Around): (Occurrence & { readonly thing: Thing }) | undefined {
  const mention = naming.mentions.find(({ range }) => contains(range, position));
  const thing = mention && thingOf(mention, naming, around.worldOf(naming.uri));
  return thing && { naming, mention, thing };
}

/** All places that name a thing, in `here` too, which need not be known, and where it gets its name. */
export function* occurrencesOf(thing: Thing, here: Naming, { files, fileAt, worldOf }: Around): Generator<Occurrence> {
  const within = function* (naming: Naming): Generator<Occurrence> {
    for (const mention of naming.mentions) {
      const meant = mayMean(thing, mention) ? thingOf(mention, naming, worldOf(naming.uri)) : undefined;
      if (meant && isSameThing(meant, thing)) yield { naming, mention };
    }
  };
  // Most of thousands of files name other things.
  for (const file of files) if (file.summary.mentions?.some((mention) => mayMean(thing, mention)) === true) yield* within(namingOf(file));
  if (!fileAt(here.uri)) yield* within(here);
}

function mayMean(thing: Thing, { name, kind }: Mention): boolean {
  return name === thing.name && (kind === 'any' || kind === thing.kind);
}

/** Whether a position is in a name, or at either end of it. */
export function contains({ start, end }: Range, { line, character }: Position): boolean {
  return start.line === line && start.character <= character && character <= end.character;
}
