import type { AgentDocument } from '../../document/agent-document';
import type { IndexedFile } from '../../workspace/index/summary';
import type { Mention } from '../../workspace/index/mention';
import { mentionsIn } from '../mentions';
import type { Ranges } from '../ranges';
import type { World } from '../../workspace/world';

/** What is known when somebody asks where something is. */
export interface Around {
  readonly files: readonly IndexedFile[];
  /** One of them, by its URI. */
  readonly fileAt: (uri: string) => IndexedFile | undefined;
  /** What lies around a file, by its URI. */
  readonly worldOf: (uri: string) => World;
}

/** A file as far as it names others; it need not be one of those that are known. */
export interface Naming {
  readonly uri: string;
  readonly mentions: readonly Mention[];
  /** What is known of the file; absent for one that nobody brings. */
  readonly file?: IndexedFile;
}

/** What an agent file names that nobody brings: one that was not saved yet, or is an agent by association. */
export function namingOfDocument(uri: string, document: AgentDocument, ranges: Ranges): Naming {
  return { uri, mentions: mentionsIn('agent', document).map(({ kind, name, declares, span }) => ({ kind, name, range: ranges.range(span), ...(declares && { declares }) })) };
}

/** What an indexed file names. */
export function namingOf(file: IndexedFile): Naming {
  return { uri: file.uri, mentions: file.summary.mentions ?? [], file };
}
