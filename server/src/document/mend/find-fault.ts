import type { Dialect } from '../../spec/dialect';
import { applyEdits, span, type Span } from '../span';
import * as continuation from './continuation';
import { fieldOf, takesProse, type Detector, type Suspect } from './detect';
import type { FoundFault, MendedFault } from './fault';
import * as keyLines from './key-lines';
import type { PairParser } from './pair-parser';
import * as prose from './prose';
import * as quotes from './quotes';
import { nestedSegment, segmentsOf, type Segment } from './segment';
import * as values from './values';
import { tabIndentation } from './whole-block';

// The order matters: the more a detector knows of what was meant, the earlier it is asked.
const ofLine: readonly Detector[] = [
  quotes.quotedList,
  quotes.badEscape,
  quotes.innerQuote,
  quotes.unclosedQuote,
  quotes.textAfterQuote,
  quotes.unclosedInBrackets,
  values.unclosedBracket,
  values.reservedCharacter,
  values.unquotedColon,
  values.colonAtEnd,
];

const ofPair: readonly Detector[] = [
  continuation.missingSpace,
  keyLines.otherNotation,
  prose.missingColon,
  keyLines.keyOnSameLine,
  keyLines.unindentedValue,
  values.itemOnKeyLine,
  continuation.badIndentation,
  prose.unindentedContinuation,
  continuation.textAfterBlockMarker,
  ...ofLine,
  continuation.multilineValue,
  continuation.misplacedItem,
  prose.strayLine,
];

/** What is the same for all pairs of a block. */
export interface Context {
  readonly dialect: Dialect;
  readonly lineEnd: string;
}

/** The first cause in a block that does not parse, pair by pair. */
export function findFault(block: string, parser: PairParser, context: Context): MendedFault | undefined {
  const segments = segmentsOf(block);
  const search = new Search(block, parser);
  const suspects = segments.map((segment): Suspect => ({ block, segment, segments, ...context }));
  // Lines of prose are pairs to YAML as often as not. So a text is looked at as a whole before its lines are.
  for (const suspect of suspects) {
    if (!takesProse(fieldOf(suspect))) continue;
    const found = search.first(suspect, [continuation.missingSpace, keyLines.otherNotation, prose.unindentedContinuation]);
    if (found) return { ...found, key: suspect.segment.key?.text };
  }
  for (const suspect of suspects) {
    const found = search.inPair(suspect);
    if (found) return { ...found, key: suspect.segment.key?.text };
  }
  return undefined;
}

class Search {
  constructor(
    private readonly block: string,
    private readonly parser: PairParser,
  ) {}

  inPair(suspect: Suspect): FoundFault | undefined {
    const { segment, segments } = suspect;
    const failure = this.parser.failure(this.slice(segment.span));
    // What stands before the first key belongs to no pair, so that it is one error by its mere presence.
    const stray = !segment.key && segments.length > 1 && /^[^\S\n]*[^\s#]/m.test(this.slice(segment.span));
    if (!failure && !stray) return undefined;
    // An alias whose anchor stands in another pair is no fault of this one.
    if (failure?.code === 'UNRESOLVED_ALIAS' && this.block.includes('&')) return undefined;
    const tabs = failure?.code === 'TAB_AS_INDENT' ? tabIndentation(this.block) : undefined;
    return this.first(suspect, ofPair) ?? tabs ?? this.nested(suspect);
  }

  first(suspect: Suspect, detectors: readonly Detector[]): FoundFault | undefined {
    for (const detect of detectors) {
      const found = detect(suspect);
      if (found && this.helps(suspect, found)) return found;
    }
    return undefined;
  }

  /** A cause in one of the lines below the key, looked at as if it were a pair of its own. */
  private nested(suspect: Suspect): FoundFault | undefined {
    for (const line of suspect.segment.following) {
      const segment = nestedSegment(line);
      if (!segment || !this.parser.failure(this.slice(segment.span))) continue;
      const found = this.first({ ...suspect, segment, nested: true }, ofLine);
      if (found) return found;
    }
    return undefined;
  }

  /** Whether the parser gets further with the edits made, in the pair and in whatever else they touch, or finds one more pair. */
  private helps({ segment }: Suspect, { edits, value }: FoundFault): boolean {
    const at = around(segment, [value, ...edits.map((edit) => edit.span)]);
    const text = this.slice(at);
    const mended = applyEdits(text, edits.map((edit) => ({ ...edit, span: span(edit.span.start - at.start, edit.span.end - at.start) })));
    const before = this.parser.failure(text);
    const after = this.parser.failure(mended);
    const isSetApart = pairsIn(mended) > pairsIn(text);
    if (!before) return !segment.key && (!after || isSetApart);
    return !after || after.rest < before.rest || isSetApart;
  }

  private slice({ start, end }: Span): string {
    return this.block.slice(start, end);
  }
}

function pairsIn(text: string): number {
  return segmentsOf(text).filter(({ key }) => key).length;
}

function around({ span: own }: Segment, others: readonly Span[]): Span {
  return others.reduce((whole, { start, end }) => span(Math.min(whole.start, start), Math.max(whole.end, end)), own);
}
