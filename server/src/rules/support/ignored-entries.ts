import type { AgentDocument } from '../../document/agent-document';
import type { Entry } from '../../document/node';
import { remembered } from '../../document/remembered';
import { lateColons } from './late-colon';
import { keyMeaning, type KeyMeaning } from './key-meaning';
import { nestedAgent } from './nested-agent';
import { showsAgent } from './shows-agent';
import { standIns } from './stand-in';

/**
 * The pairs whose keys the reader ignores. Left out are those that other rules tell of, holders of anchors that are used, and whole
 * files that are no agents by any sign: a page of documentation among the agents has keys of its own.
 */
export const ignoredEntries = remembered((document: AgentDocument): readonly { readonly entry: Entry; readonly meaning: Exclude<KeyMeaning, { kind: 'known' }> }[] => {
  const ignored = document.root.entries.flatMap((entry) => {
    const meaning = keyMeaning(document.dialect, entry.key);
    return meaning.kind === 'known' ? [] : [{ entry, meaning }];
  });
  if (ignored.length === 0 || !showsAgent(document)) return [];
  const required = standIns(document);
  const nested = nestedAgent(document);
  const late = new Set(lateColons(document).map(({ entry }) => entry));
  const refused = new Set(document.flaws.flatMap((flaw) => (flaw.kind === 'hook-outside' ? [flaw.entry] : [])));
  const isWhole = document.block?.unexplained === undefined;
  return ignored.filter(({ entry, meaning }) => {
    // What is left of a block that could not be mended may take any line for a key.
    if (meaning.kind === 'unknown' && !isWhole) return false;
    return !refused.has(entry) && entry !== nested && !required.has(entry) && !late.has(entry) && !isUsedAnchor(document, entry);
  });
});

/** `base: &base` that a `*base` refers to has served its purpose. */
function isUsedAnchor({ text, split }: AgentDocument, { value }: Entry): boolean {
  const anchor = value.properties && !value.alias ? /&(\S+)/.exec(text.slice(value.properties.start, value.properties.end))?.[1] : undefined;
  return anchor !== undefined && text.slice(split?.block.start, split?.block.end).includes(`*${anchor}`);
}
