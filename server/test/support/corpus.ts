import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Sample {
  readonly id: string;
  readonly text: string;
}

/** A file with what Claude Code made of it. */
export interface Recorded extends Sample {
  readonly verdict: string;
  readonly agent?: unknown;
}

/** The hand-made conformance cases. */
export function caseSamples(): readonly Recorded[] {
  return jsonLines(join(__dirname, '../../../conformance/claude-code/cases.jsonl')).map((line) => line as Recorded);
}

interface IndexLine {
  readonly path: string;
  readonly claude_verdict?: string;
  readonly claude_agent?: unknown;
}

/** Public files, which lie beside the project and are run in place; none where they are not at hand. */
export function corpusSamples(): readonly (Sample & Partial<Recorded>)[] {
  const corpus = join(__dirname, '../../../../shared/corpus');
  const index = join(corpus, 'index.jsonl');
  if (!existsSync(index)) return [];
  return jsonLines(index).map((line) => {
    const { path, claude_verdict: verdict, claude_agent: agent } = line as IndexLine;
    return { id: path, text: readFileSync(join(corpus, path), 'utf8'), ...(verdict !== undefined && { verdict, agent }) };
  });
}

/** All files that Claude Code itself was given. */
export function recordedSamples(): readonly Recorded[] {
  return [...caseSamples(), ...corpusSamples().flatMap(({ verdict, ...sample }) => (verdict === undefined ? [] : [{ ...sample, verdict }]))];
}

function jsonLines(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
