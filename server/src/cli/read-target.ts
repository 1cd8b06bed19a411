import { parseAgentDocument, type AgentDocument } from '../document/agent-document';
import { Failure } from './failure';
import type { Target } from './target';
import { readTextFile, type TextFile } from './text-file';

/** A file with what was read in it. */
export interface ReadFile {
  readonly file: TextFile;
  readonly document: AgentDocument;
}

/**
 * Reads an agent file. One that cannot be read is told of and left out if it was found, `undefined`.
 * @throws A failure if it was named.
 */
export function readTarget({ path, dialect, origin }: Target, named: readonly string[], complain: (message: string) => void): ReadFile | undefined {
  try {
    const file = readTextFile(path);
    return { file, document: parseAgentDocument(file.text, dialect, origin) };
  } catch (error) {
    const message = `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    if (named.includes(path)) throw new Failure(message);
    complain(message);
    return undefined;
  }
}
