import { isLarger, parseAgentDocument } from '../../document/agent-document';
import { entryOf, type Mapping } from '../../document/node';
import { identityMap } from '../../document/offset-map';
import { parseYaml } from '../../document/parse-yaml';
import type { DocumentOrigin } from '../../document/read/origin';
import { span } from '../../document/span';
import type { Dialect } from '../../spec';
import type { FileKind } from '../../workspace/index/base';
import type { MentionKind } from '../../workspace/index/mention';
import type { FoundMention, NamingFile } from './found';
import { namedInProse } from './prose';
import { configuredNames, namedByFields, namedByKeys, ownName, told } from './values';

/** Reads a file for the names in it, by what it is to the reader. */
export function namingFile(kind: FileKind, text: string, dialect: Dialect, origin: DocumentOrigin = {}): NamingFile {
  if (kind === 'agent' || kind === 'skill' || kind === 'command') return parseAgentDocument(text, dialect, origin);
  const root = kind === 'instructions' ? undefined : parseYaml(text.replace(/^\uFEFF/, ' '), identityMap).root;
  return { text, dialect, split: undefined, root: root?.kind === 'mapping' ? root : nothing };
}

const nothing: Mapping = { kind: 'mapping', span: span(0, 0), entries: [], flow: false };

/** All that a file names and what it is called itself, as it is written there, from the first to the last. */
export function mentionsIn(kind: FileKind, file: NamingFile): readonly FoundMention[] {
  // The words of a file that the reader does not take mean nothing, and there may be millions.
  if (isLarger(file.text, file.dialect.place.maxBytes)) return [];
  const all = [...found(kind, file)].sort((a, b) => a.span.start - b.span.start);
  // A place can have several signs of being one.
  return all.filter((mention, index) => mention.span.start >= (all[index - 1]?.span.end ?? 0));
}

function found(kind: FileKind, file: NamingFile): readonly FoundMention[] {
  switch (kind) {
    case 'agent':
      return withProse(file, [...namedByFields(file)]);
    case 'skill':
      return withProse(file, [...ownName(file, 'skill'), ...namedAsides(file)]);
    case 'command':
      return withProse(file, namedAsides(file));
    case 'instructions':
      return withProse(file, []);
    case 'settings':
      return [...namedByKeys(file, file.dialect.surroundings.settingKeys)];
    case 'servers':
      return configuredNames(file);
  }
}

function namedAsides(file: NamingFile): readonly FoundMention[] {
  return [...namedByKeys(file, file.dialect.surroundings.proseKeys), ...told(file, entryOf(file.root, 'description')?.value)];
}

/** A word of the prompt means what it means in the frontmatter, if it is there. */
function withProse(file: NamingFile, values: readonly FoundMention[]): readonly FoundMention[] {
  const known = new Map<string, MentionKind>(values.map(({ name, kind }) => [name, kind]));
  return [...values, ...namedInProse(file, file.split?.body ?? span(0, file.text.length), known)];
}
