import { identityMap } from '../offset-map';
import { parseYaml } from '../parse-yaml';

/** Where the parser gives up, told by how much is left: that does not depend on what is mended before it. */
export interface Failure {
  readonly rest: number;
  readonly code: string;
}

/**
 * How much is parsed to find the causes in one block, besides twice its length. Real ones need a tenth of it; a body that was
 * taken for frontmatter is garbage to a YAML parser, which is slow where it stumbles at every line.
 */
const mostParsed = 100_000;

/** Parses stretches of a block by themselves, each only once: from one fault to the next, most of them stay as they are. */
export class PairParser {
  private readonly known = new Map<string, Failure | undefined>();
  private left: number;

  constructor(block: string) {
    this.left = mostParsed + 2 * block.length;
  }

  /** Whether no more is to be parsed; answers are of no use then. */
  get exhausted(): boolean {
    return this.left < 0;
  }

  /** `undefined` where the parser takes all of the text. */
  failure(text: string): Failure | undefined {
    if (this.known.has(text)) return this.known.get(text);
    this.left -= text.length;
    if (this.exhausted) return undefined;
    const { problem } = parseYaml(text, identityMap);
    const failure = problem && { rest: text.length - problem.offset, code: problem.code };
    this.known.set(text, failure);
    return failure;
  }
}
