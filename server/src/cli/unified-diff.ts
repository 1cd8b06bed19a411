import { createTwoFilesPatch } from 'diff';

/** The change as `patch` and `git apply` take it; nothing where there is none. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const name = path.replaceAll('\\', '/');
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 }).replace(/^=+\n/, '');
}
