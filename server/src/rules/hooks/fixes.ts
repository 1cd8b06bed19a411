import type { AgentDocument } from '../../document/agent-document';
import { effectiveEntries, entryOf, type Mapping } from '../../document/node';
import type { PartProblem } from '../../document/read/flaw';
import type { Fix } from '../rule';
import { prependPair, wrapInList } from '../support/block';
import { valueFixes } from '../support/config-values';
import { didYouMean } from '../support/did-you-mean';
import { removeEntry, replace } from '../support/edits';
import { present } from '../support/written';
import { bareTextFix } from './bare-text';
import { flatGroupFixes, listedGroupFixes } from './flat-group';
import { hooksEntry, typesByKeys } from './tree';
import { hooksListFixes } from './hooks-list';
import { matcherFixes } from './matcher';
import type { HookFlaw } from './words';

/** The ways to a usable hook, as far as the part shows what was meant. */
export function hookFixes(document: AgentDocument, flaw: HookFlaw): readonly Fix[] {
  return present(...candidates(document, flaw));
}

function candidates(document: AgentDocument, flaw: HookFlaw): readonly (Fix | undefined)[] {
  const { value } = flaw;
  if (value.kind === 'scalar' && flaw.part !== 'hooks' && /^not-a-(?:map|list)$/.test(flaw.problem)) return [bareTextFix(document, value, flaw)];
  switch (flaw.problem) {
    case 'wrong-value':
      return valueFixes(document, value, flaw.expected);
    case 'unknown-type':
      return typeFixes(document, flaw);
    case 'not-a-string':
      return matcherFixes(document, value);
    case 'missing-key':
      return value.kind === 'mapping' ? missingKeyFixes(document, value, flaw) : [];
    case 'not-a-list':
      return value.kind === 'mapping' ? [{ title: 'Make it a list', edits: wrapInList(document, value), safe: true }, ...listedGroupFixes(document, value)] : [];
    case 'not-a-map':
      return flaw.part === 'hooks' ? [...emptyHooksFixes(document, value), ...hooksListFixes(document, value)] : [];
    default:
      return [];
  }
}

function typeFixes(document: AgentDocument, { value, found, owner }: HookFlaw & Extract<PartProblem, { problem: 'unknown-type' }>): readonly Fix[] {
  const names = document.dialect.hookEntryTypes.map(({ name }) => name);
  const near = didYouMean(found, names);
  const meant = near === undefined ? typesByKeys(document, owner).map(({ name }) => name) : [near];
  return meant.map((name) => ({ title: `Change to "${name}"`, edits: [replace(value.span, name)], safe: near !== undefined }));
}

function missingKeyFixes(document: AgentDocument, item: Mapping, { key, type }: Extract<PartProblem, { problem: 'missing-key' }>): readonly Fix[] {
  if (type === undefined && key === 'hooks') return [...misspeltKey(item, [key]), ...flatGroupFixes(document, item)];
  if (type !== undefined) return misspeltKey(item, [key]);
  const types = typesByKeys(document, item);
  const added = types.map(({ name }) => ({ title: `Add "${key}: ${name}"`, edits: prependPair(document, item, `${key}: ${name}`), safe: types.length === 1 }));
  return [...misspeltKey(item, [key]), ...added];
}

/** A key that was meant as the one that is missing. */
function misspeltKey(item: Mapping, missing: readonly string[]): readonly Fix[] {
  return effectiveEntries(item).flatMap((entry) => {
    const meant = didYouMean(entry.key, missing);
    return meant === undefined || entryOf(item, meant) ? [] : [{ title: `Change to "${meant}"`, edits: [replace(entry.keySpan, meant)], safe: true }];
  });
}

/** `hooks: []` holds nothing that could be lost. */
function emptyHooksFixes(document: AgentDocument, value: HookFlaw['value']): readonly Fix[] {
  const entry = hooksEntry(document);
  const empty = value.kind === 'sequence' ? value.items.length === 0 : value.kind === 'scalar' && (value.value === '' || value.value === false);
  return entry && empty ? [{ title: `Remove "${entry.key}"`, edits: [removeEntry(document, entry)], safe: true }] : [];
}
