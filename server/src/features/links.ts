import type { DocumentLink } from 'vscode-languageserver-types';
import type { AgentDocument } from '../document/agent-document';
import { namedFiles } from '../document/named-files';
import { span, type Span } from '../document/span';
import { emptyWorld, type World } from '../workspace/world';
import { resolved, type Origins } from './prompt/folder';
import type { Ranges } from './ranges';
import { referencesIn } from './references';
import { scalarsIn } from './vocabulary/scalars';

const url = /\bhttps?:\/\/[^\s<>"'`\\^{}|]+/g;
/** A file that a command line names: from the folder of the command line on, or with a folder and an extension. */
const script = /(?<![\w./~$@:}"'\\=-])(?:\.{1,2}\/[\w.-]+(?:\/[\w.-]+)*|[\w.-]+(?:\/[\w.-]+)+\.\w+)/g;

/**
 * Addresses anywhere; in the prompt the files that it names, `[text](file)` and `@file`; in hooks and servers the scripts of command lines; and the skills that
 * are known. Files may or may not exist: nothing is looked up on a disk.
 */
export function links(document: AgentDocument, ranges: Ranges, origins: Origins, world: World = emptyWorld): DocumentLink[] {
  const { text } = document;
  const addresses = found(text, url, 0, span(0, text.length)).map(trimmed);
  const all = [...addresses.map(({ at, value }) => ({ at, target: value })), ...promptFiles(document, origins), ...scripts(document, origins, world), ...skills(document, world)];
  return all.flatMap(({ at, target }) => (target === undefined ? [] : [{ range: ranges.range(at), target }]));
}

interface Link {
  readonly at: Span;
  readonly target: string | undefined;
}

function promptFiles(document: AgentDocument, origins: Origins): readonly Link[] {
  return namedFiles(document).map(({ at, path, kind }) => ({ at, target: resolved(path, kind, origins) }));
}

/** Only where the folder is known that commands are run in. */
function scripts(document: AgentDocument, origins: Origins, world: World): readonly Link[] {
  if (origins.root === undefined) return [];
  const { text, dialect } = document;
  const variable = new RegExp(`\\\\?"?\\$\\{?${dialect.rootVariable}\\}?\\\\?"?/([\\w.-]+(?:/[\\w.-]+)*)`, 'g');
  const commands = [...scalarsIn({ document, world })].filter(({ expected, node }) => expected.command && typeof node.value === 'string');
  return commands.flatMap(({ node }) =>
    [...found(text, script, 0, node.span), ...found(text, variable, 1, node.span)].map(({ at, value }) => ({ at, target: resolved(value, 'mention', origins) })),
  );
}

function skills(document: AgentDocument, world: World): readonly Link[] {
  if (!world.skills.some(({ uri }) => uri !== undefined)) return [];
  const named = referencesIn({ document, world }).filter(({ kind }) => kind === 'skill');
  return named.map(({ span: at, name }) => ({ at, target: world.skills.find((skill) => skill.name === name)?.uri }));
}

interface Found {
  readonly at: Span;
  readonly value: string;
}

function found(text: string, pattern: RegExp, group: number, within: Span): readonly Found[] {
  return [...text.slice(within.start, within.end).matchAll(pattern)].flatMap((match) => {
    const value = match[group] ?? '';
    const start = within.start + match.index + match[0].lastIndexOf(value);
    return value === '' ? [] : [{ at: span(start, start + value.length), value }];
  });
}

/** Punctuation behind an address belongs to the sentence. */
function trimmed({ at, value }: Found): Found {
  const address = value.replace(/(?:[.,;:!?)\]*_]|<\/?)+$/, '');
  return { at: span(at.start, at.start + address.length), value: address };
}
