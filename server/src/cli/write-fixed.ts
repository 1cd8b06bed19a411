import { writeTextFile, type TextFile } from './text-file';

/** Writes a file that was fixed. Gives whether it could; if not, why is told to `complain`. */
export function isWritten(file: TextFile, text: string, complain: (message: string) => void): boolean {
  if (!file.exact) {
    complain(`${file.path} is not valid UTF-8, so it is not fixed: writing it would change other bytes.`);
    return false;
  }
  try {
    writeTextFile(file, text);
    return true;
  } catch (error) {
    complain(`${file.path} is not fixed: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
