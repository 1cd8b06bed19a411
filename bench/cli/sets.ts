import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedText, validAgent, writeAgents } from '../agents';

/** Files to be checked in one run. */
export interface FileSet {
  readonly id: 'one' | 'valid' | 'seed' | 'corpus';
  readonly title: string;
  readonly folder: string;
}

/** The sets, written below a folder. Public files are copied there from beside the project, where they are at hand. */
export function fileSets(project: string, below: string, count: number): readonly FileSet[] {
  const seed = seedText(project);
  const corpus = corpusTexts(project);
  const write = (id: FileSet['id'], size: number, text: (number: number) => string): string => writeAgents(join(below, id), size, text);
  return [
    { id: 'one', title: 'one valid agent', folder: write('one', 1, validAgent) },
    { id: 'valid', title: `${count} valid agents`, folder: write('valid', count, validAgent) },
    { id: 'seed', title: `${count} copies of the seed`, folder: write('seed', count, () => seed) },
    ...(corpus.length === 0 ? [] : [{ id: 'corpus' as const, title: `${corpus.length} public files`, folder: write('corpus', corpus.length, (number) => corpus[number - 1] ?? '') }]),
  ];
}

function corpusTexts(project: string): readonly string[] {
  const corpus = join(project, '../shared/corpus');
  const index = join(corpus, 'index.jsonl');
  if (!existsSync(index)) return [];
  const lines = readFileSync(index, 'utf8').split('\n').filter((line) => line !== '');
  return lines.map((line) => readFileSync(join(corpus, (JSON.parse(line) as { readonly path: string }).path), 'utf8'));
}
