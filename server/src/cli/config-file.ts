import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { rules } from '../rules';
import { readSettings } from '../workspace/read-settings';
import { defaultSettings, settingsFile, type Settings } from '../workspace/settings';
import { Failure } from './failure';
import { readTextFile } from './text-file';

/** Settings, and the folder that their globs count from. */
export interface Configuration {
  readonly settings: Settings;
  readonly root: string;
}

/**
 * The settings of the file named, or of the nearest `agentfiles.config.json` in `folder` and above it, up to the git root.
 * What is wrong in it is told to `complain` and has no effect; a file that is no JSON is a failure.
 */
export function configurationFor(folder: string, named: string | false | undefined, complain: (message: string) => void): Configuration {
  const file = named === false ? undefined : named === undefined ? nearest(folder) : resolve(folder, named);
  if (file === undefined) return { settings: defaultSettings, root: folder };
  const { settings, complaints } = readSettings(
    json(file),
    rules.map(({ id }) => id),
  );
  for (const { setting, problem } of complaints) complain(`${file}: ${setting === '' ? 'The file' : `"${setting}"`} ${problem}.`);
  return { settings, root: dirname(file) };
}

function nearest(folder: string): string | undefined {
  const file = join(folder, settingsFile);
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, '.git')) ? undefined : nearest(above);
}

function json(file: string): unknown {
  try {
    return JSON.parse(readTextFile(file).text);
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
