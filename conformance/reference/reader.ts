import { readAgent } from './agent';
import { rewritten } from './retry';

/** What a file comes to, in the words of the recorded cases. */
export interface ReferenceReading {
  readonly verdict: 'loads' | 'rejected' | 'unreadable' | 'not-an-agent' | 'skipped';
  readonly agent?: Readonly<Record<string, unknown>>;
}

/** A YAML parser: the value of a text, or an exception. */
export type ParseYaml = (text: string) => unknown;

/**
 * The reader of Claude Code 2.1.330, written once more from the measured facts alone, as plainly as they are told: no spans, no tables, nothing
 * of the product. It is there to judge the product's reader on files that nobody recorded, so it must never import it.
 */
export function readByReference(text: string, parse: ParseYaml): ReferenceReading {
  if (new TextEncoder().encode(text).length > 1_048_576) return { verdict: 'skipped' };
  const block = frontmatterOf(text);
  if (block === undefined) return { verdict: 'not-an-agent' };
  const found = valueOf(block, parse) ?? valueOf(rewritten(block, parse), parse);
  return found ? readAgent(isMap(found.value) ? found.value : {}) : { verdict: 'unreadable' };
}

/** Section 2: one mark is stripped; three dashes, white space with a line feed in it, and all up to the next three dashes. */
function frontmatterOf(text: string): string | undefined {
  return /^---\s*\n([^]*?)---/.exec(text.replace(/^\uFEFF/, ''))?.[1];
}

function valueOf(text: string, parse: ParseYaml): { readonly value: unknown } | undefined {
  try {
    return { value: parse(text) };
  } catch {
    return undefined;
  }
}

export type PlainMap = Readonly<Record<string, unknown>>;

export function isMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
