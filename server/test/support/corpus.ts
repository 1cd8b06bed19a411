import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Sample {
  readonly id: string;
  readonly text: string;
}

/** The hand-made conformance cases. */
export function caseSamples(): readonly Sample[] {
  return jsonLines(join(__dirname, '../../../conformance/claude-code/cases.jsonl')).map((line) => line as Sample);
}

/** Public files, which lie beside the project and are run in place; none where they are not at hand. */
export function corpusSamples(): readonly Sample[] {
  const corpus = join(__dirname, '../../../../shared/corpus');
  const index = join(corpus, 'index.jsonl');
  if (!existsSync(index)) return [];
  return jsonLines(index).map((line) => {
    const { path } = line as { readonly path: string };
    return { id: path, text: readFileSync(join(corpus, path), 'utf8') };
  });
}

function jsonLines(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
