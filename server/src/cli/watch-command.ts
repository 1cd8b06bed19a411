import { existsSync, statSync, watch } from 'node:fs';
import { dirname } from 'node:path';
import { CheckSession } from './check-command';
import type { Console } from './console';
import type { Options } from './options';
import { watchTree } from './tree-watch';

/** Editors write a file in several steps; so long, in milliseconds, nothing must happen before it is read. */
const quiet = 100;

/** Checks, and checks again whenever something changes below the paths, until the process is ended or nobody reads what it prints. */
export async function runWatch(options: Options, console: Console): Promise<number> {
  await checkOnce(options, console);
  const paths = options.paths.length === 0 ? ['.'] : options.paths;
  await new Promise<void>((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void checkOnce(options, console), quiet);
    };
    const watchers = paths.map((path) => watchPath(path, again));
    const end = (): void => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      resolve();
    };
    process.once('SIGINT', end);
    console.closed?.addEventListener('abort', end);
    if (console.closed?.aborted) end();
  });
  return 0;
}

async function checkOnce(options: Options, console: Console): Promise<void> {
  try {
    await new CheckSession(options, console).checkPaths();
  } catch (error) {
    // What was named may be gone for a moment, or for good: the next change tells.
    console.err.write(`agentfiles: ${error instanceof Error ? error.message : String(error)}\n`);
  }
  console.err.write('agentfiles: Watching for changes. Ctrl-C ends.\n');
}

/** A file is watched through its folder, since saving often replaces it. */
function watchPath(path: string, onChange: () => void) {
  const changed = (name: string | null | undefined): void => {
    if (name === null || name === undefined || /\.md$|agentfiles\.config\.json$|\.gitignore$/i.test(name)) onChange();
  };
  const folder = existsSync(path) && statSync(path).isDirectory();
  return folder ? watchTree(path, changed) : watch(dirname(path), (_event, name) => changed(name));
}
