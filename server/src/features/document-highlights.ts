import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver-types';
import type { AgentDocument } from '../document/agent-document';
import { touches } from '../document/span';
import type { Ranges } from './ranges';
import { referencesIn, type Reference } from './references';
import { emptyWorld, type World } from '../workspace/world';

/** All places that name the tool, the agent, the skill or the server at `offset`, in the frontmatter and between backticks in the prompt. */
export function documentHighlights(document: AgentDocument, offset: number, ranges: Ranges, world: World = emptyWorld): DocumentHighlight[] {
  const references = referencesIn({ document, world });
  const here = references.filter(({ span }) => touches(span, offset)).at(-1);
  return here ? references.filter((other) => isSame(here, other)).map(({ span, place }) => ({ range: ranges.range(span), kind: kindOf(place) })) : [];
}

/** An alias names the same tool as its name; words of different keys have nothing to do with each other. */
function isSame(a: Reference, b: Reference): boolean {
  return a === b || (a.kind === b.kind && a.name === b.name && named.has(a.kind));
}

const named: ReadonlySet<Reference['kind']> = new Set(['tool', 'agent', 'skill', 'server', 'model']);

function kindOf(place: Reference['place']): DocumentHighlightKind {
  return place === 'declaration' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
}
