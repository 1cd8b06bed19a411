import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, realpathSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, basename, join } from 'node:path';
import { Failure } from './failure';

/** A file's text as the reader takes it, with what is needed to write it back. */
export interface TextFile {
  readonly path: string;
  /** Without the byte order mark. */
  readonly text: string;
  readonly mark: boolean;
  /** Whether the bytes are exactly this text, so that nothing is lost by writing it. */
  readonly exact: boolean;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads a regular file. A device or a pipe is refused before it could block. */
export function readTextFile(path: string): TextFile {
  // Opening a pipe waits for its other end, unless it is told not to.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new Failure(`${path} is not a regular file.`);
    return textFileOf(path, stat.size > 0 && stat.size <= buffer.length ? readSmall(file) : readFileSync(file));
  } finally {
    closeSync(file);
  }
}

/** Most files are read in one go, into room that is there already. */
const buffer = Buffer.allocUnsafeSlow(65_536);

function readSmall(file: number): Uint8Array {
  let length = 0;
  // A file may grow while it is read.
  for (let read = -1; read !== 0 && length < buffer.length; length += read) read = readSync(file, buffer, length, buffer.length - length, null);
  return length < buffer.length ? buffer.subarray(0, length) : Buffer.concat([buffer, readFileSync(file)]);
}

export function textFileOf(path: string, bytes: Uint8Array): TextFile {
  const decoded = decoder.decode(bytes);
  const mark = decoded.startsWith('\uFEFF');
  const exact = !decoded.includes('\uFFFD') || Buffer.from(decoded, 'utf8').equals(bytes);
  return { path, text: mark ? decoded.slice(1) : decoded, mark, exact };
}

/**
 * Replaces the text of a file in one step, so that a reader sees the old or the new one and a full disk spoils neither. Keeps
 * the mode and the byte order mark, and follows a symbolic link to what it names. Fails where the file changed since it was read.
 */
export function writeTextFile(file: TextFile, text: string): void {
  const target = realpathSync(file.path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const { mode } = statOf(target);
  try {
    writeFileSync(temporary, (file.mark ? '\uFEFF' : '') + text, { mode, flag: 'wx' });
    if (readTextFile(target).text !== file.text) throw new Failure(`${file.path} was changed by somebody else and is left as it is.`);
    renameSync(temporary, target);
  } catch (error) {
    discard(temporary);
    throw error;
  }
}

function statOf(path: string) {
  const file = openSync(path, 'r');
  try {
    return fstatSync(file);
  } finally {
    closeSync(file);
  }
}

function discard(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or has its new name already.
  }
}
