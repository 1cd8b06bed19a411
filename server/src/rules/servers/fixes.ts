import type { AgentDocument } from '../../document/agent-document';
import { effectiveEntries, entryOf, isNull, stringOf, type Entry, type Mapping } from '../../document/node';
import type { PartProblem } from '../../document/read/flaw';
import { span } from '../../document/span';
import type { Fix } from '../rule';
import { indentLines, prependPair, stretchOf } from '../support/block';
import { valueFixes } from '../support/config-values';
import { didYouMean } from '../support/did-you-mean';
import { insert, replace } from '../support/edits';
import { cut } from '../support/written';
import { typesByKeys } from './tree';
import type { ServerFlaw } from './words';

/** The ways to a usable server, as far as the configuration shows what was meant. */
export function serverFixes(document: AgentDocument, flaw: ServerFlaw): readonly Fix[] {
  switch (flaw.problem) {
    case 'wrong-value':
      return valueFixes(document, flaw.value, flaw.expected);
    case 'unknown-type':
      return typeFixes(document, flaw);
    case 'missing-key':
      return flaw.value.kind === 'mapping' ? missingKeyFixes(document, flaw.value, flaw.key) : [];
    case 'nameless':
      return flaw.value.kind === 'mapping' ? [...nameAround(document, flaw.value), ...belowName(document, flaw.value)] : [];
    default:
      return [];
  }
}

/** `- name: docs` as first pair becomes `- docs:`, with the others below it. */
function nameAround(document: AgentDocument, { entries, flow }: Mapping): readonly Fix[] {
  const [first, ...others] = entries;
  const name = first?.key === 'name' ? stringOf(first.value) : undefined;
  const below = stretchOf(others);
  if (!first || !below || flow || name === undefined || !/^[A-Za-z][\w.-]*$/.test(name)) return [];
  const edits = [replace(span(first.keySpan.start, first.value.span.end), `${name}:`), insert(below.start, '  '), ...indentLines(document, below, 2)];
  return [{ title: `Put the configuration under "${name}"`, edits, safe: true }];
}

/** The pair of a name whose configuration stands beside it and not below it, for want of indentation. */
export function bareNameIn({ entries, flow }: Mapping): Entry | undefined {
  const [first, ...others] = entries;
  return first && !flow && others.length > 0 && first.value.kind === 'scalar' && first.value.style === 'absent' && others.every(({ value }) => !isNull(value)) ? first : undefined;
}

function belowName(document: AgentDocument, item: Mapping): readonly Fix[] {
  const name = bareNameIn(item);
  const below = name && stretchOf(item.entries.slice(1));
  return name && below ? [{ title: `Indent the configuration below "${cut(name.key)}"`, edits: [insert(below.start, '  '), ...indentLines(document, below, 2)], safe: true }] : [];
}

function typeFixes(document: AgentDocument, { value, found, owner }: ServerFlaw & Extract<PartProblem, { problem: 'unknown-type' }>): readonly Fix[] {
  const near = didYouMean(found, document.dialect.serverTypes.flatMap(({ names }) => names));
  const meant = near === undefined ? publicTypes(document, owner) : [near];
  return meant.map((name) => ({ title: `Change to "${name}"`, edits: [replace(value.span, name)], safe: near !== undefined }));
}

function missingKeyFixes(document: AgentDocument, config: Mapping, key: string): readonly Fix[] {
  const misspelt = effectiveEntries(config)
    .filter((entry) => didYouMean(entry.key, [key]) !== undefined)
    .map((entry) => ({ title: `Change to "${key}"`, edits: [replace(entry.keySpan, key)], safe: true }));
  const types = entryOf(config, 'type') ? [] : publicTypes(document, config);
  const typed = types.map((name) => ({ title: `Add "type: ${name}"`, edits: prependPair(document, config, `type: ${name}`), safe: types.length === 1 }));
  return [...misspelt, ...typed];
}

/** The types that the configuration has all keys for, and that are meant for authors. */
export function publicTypes(document: AgentDocument, config: Mapping): readonly string[] {
  return typesByKeys(document, config).flatMap(({ names, internal }) => (internal ? [] : (names[0] ?? [])));
}
