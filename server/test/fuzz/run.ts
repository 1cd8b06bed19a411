import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import fc from 'fast-check';
import { parseAgentDocument } from '../../src/document/agent-document';
import { claudeCode } from '../../src/spec';
import { readingOf } from './judge';
import { propertiesFor, type PropertyName } from './properties';

const propertyNames = ['read', 'answered', 'typed'] as const satisfies readonly PropertyName[];

/** How often each property is tried in a round. */
const round: Readonly<Record<PropertyName, number>> = { read: 2000, answered: 100, typed: 10 };

export interface Options {
  readonly minutes: number;
  readonly seed: number;
  /** The one property to try; all of them where it is absent. */
  readonly only: PropertyName | undefined;
  /** Each text is written here before it is tried, so that it is known which one never came back. */
  readonly lastText: string;
  /** What Bun, as the slow reader's parser, makes of texts; absent where there is no Bun. */
  readonly askBun: ((texts: readonly string[]) => readonly unknown[]) | undefined;
  readonly say: (line: string) => void;
}

/** Tries texts until the time is over, and tells how it went; `true` if nothing was found. */
export function run(options: Options): boolean {
  const session = new Session(options);
  const end = Date.now() + options.minutes * 60_000;
  for (let seed = options.seed; Date.now() < end; seed++) session.round(seed);
  return session.end();
}

class Session {
  private readonly tried: Record<PropertyName, number> = { read: 0, answered: 0, typed: 0 };
  private readonly faults = new Map<string, number>();
  private readonly file: number;
  private readonly properties;
  private batch: string[] = [];
  private readonly other = { texts: 0, differing: 0 };
  private told = Date.now();

  constructor(private readonly options: Options) {
    this.file = openSync(options.lastText, 'w');
    this.properties = propertiesFor((text) => this.witness(text));
  }

  round(seed: number): void {
    for (const name of propertyNames) {
      if (name !== (this.options.only ?? name)) continue;
      this.batch = [];
      // Shrinking takes longer than a round; the text tells enough, and the seed gives it again.
      const { numRuns, failed, counterexample, errorInstance } = fc.check(this.properties[name], { seed, numRuns: round[name], endOnFailure: true });
      this.tried[name] += numRuns;
      if (failed) this.fault(`${name} (seed ${seed}): ${String(errorInstance)}\n  ${JSON.stringify(counterexample)}`);
      if (name === 'read' && !failed) this.compare(this.batch);
    }
    if (Date.now() - this.told < 60_000) return;
    this.told = Date.now();
    this.options.say(this.totals());
  }

  end(): boolean {
    closeSync(this.file);
    this.options.say(this.totals());
    return this.faults.size === 0;
  }

  private witness(text: string): void {
    ftruncateSync(this.file);
    writeSync(this.file, JSON.stringify(text), 0);
    this.batch.push(text);
  }

  private compare(texts: readonly string[]): void {
    const answers = this.options.askBun?.(texts) ?? [];
    this.other.texts += answers.length;
    for (const [index, answer] of answers.entries()) {
      const text = texts[index] ?? '';
      // No file holds half a pair.
      if (/\p{Surrogate}/u.test(text)) continue;
      const ours = readingOf(parseAgentDocument(text, claudeCode));
      if (JSON.stringify(sorted(ours)) === JSON.stringify(sorted(answer))) continue;
      this.other.differing++;
      this.options.say(`other than with Bun: ${JSON.stringify(text)}\n  ours ${JSON.stringify(ours)}\n  Bun  ${JSON.stringify(answer)}`);
    }
  }

  /** One line for each thing that goes wrong, however often it does. */
  private fault(message: string): void {
    const kind = message.replace(/ \(seed[^]*?\): /, ': ').replace(/\d+/g, 'N').slice(0, 80);
    const count = this.faults.get(kind) ?? 0;
    this.faults.set(kind, count + 1);
    if (count < 3) this.options.say(message);
  }

  private totals(): string {
    const { read, answered, typed } = this.tried;
    const bun = this.options.askBun ? `; ${this.other.differing} of ${this.other.texts} read otherwise than with Bun` : '';
    return `${read + answered + typed} texts: ${read} read, ${answered} asked everything, ${typed} typed in${bun}; ${this.faults.size} kinds of faults`;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sorted(part)] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}
