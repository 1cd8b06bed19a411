import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { kilobytes } from './figures';
import type { Result } from './report';

/** How large is what users download. */
export function benchSize(project: string, vsix: string): Result {
  const { size } = statSync(vsix);
  const files = readdirSync(join(project, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const rows = files.sort().map((file) => [`dist/${file.replaceAll('\\', '/')}`, kilobytes(statSync(join(project, 'dist', file)).size)]);
  return {
    sections: [{ title: 'Sizes', notes: [], tables: [{ head: ['', 'size'], rows: [['the extension (VSIX)', kilobytes(size)], ...rows] }] }],
    aims: [{ what: 'size of the extension', aim: 'under 400 kB', figure: kilobytes(size), met: size < 400_000 }],
  };
}
