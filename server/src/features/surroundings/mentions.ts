import type { AgentDocument } from '../../document/agent-document';
import type { Mention, MentionKind } from '../../workspace/index/summary';
import { emptyWorld } from '../../workspace/world';
import type { Ranges } from '../ranges';
import { referencesIn } from '../references';
import type { WordKind } from '../vocabulary/expected';

const kinds: Readonly<Partial<Record<WordKind, MentionKind>>> = { agent: 'agent', skill: 'skill', server: 'server' };

/** The names that a file mentions; its own, which it declares, is none. */
export function mentionsIn(document: AgentDocument, ranges: Ranges): readonly Mention[] {
  return referencesIn({ document, world: emptyWorld }).flatMap(({ kind, name, place, span }): Mention[] => {
    const mentioned = kinds[kind];
    return mentioned === undefined || place === 'declaration' ? [] : [{ kind: mentioned, name, range: ranges.range(span), certainty: 'named' }];
  });
}
