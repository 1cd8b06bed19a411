import type { AgentDocument } from '../../document/agent-document';
import { promptSpotAt, type NameSpot } from '../prompt/spot';
import { referencesIn, spokenOf } from '../references';
import type { Word } from '../vocabulary/expected';
import { agentWords, skillWords } from '../vocabulary/names';
import type { Scope } from '../vocabulary/scope';
import { toolWords } from '../vocabulary/tools';
import type { FolderEntry } from '../../workspace/host';
import type { World } from '../../workspace/world';
import { pathSuggestions } from './paths';
import type { Suggestion } from './suggestion';
import { kinds } from './words';

/** What can be named in a prompt: files behind `@` and in links, of the folder that `entries` lists; tools, agents and skills between backticks. */
export function promptSuggestions(document: AgentDocument, offset: number, world: World, entries: readonly FolderEntry[]): readonly Suggestion[] {
  const spot = promptSpotAt(document, offset);
  if (!spot) return [];
  return spot.kind === 'name' ? namesFor({ document, world }).map((word) => nameSuggestion(word, spot)) : pathSuggestions(entries, spot);
}

/** Those that the frontmatter names come first, since the prompt is likely to speak of them. */
function namesFor(scope: Scope): readonly Word[] {
  const own = referencesIn(scope).flatMap(({ place, kind, word }) => (place === 'frontmatter' && word && spokenOf.has(kind) && word.name !== '*' ? [word] : []));
  const others = [agentWords(scope), skillWords(scope), toolWords(scope, false)].flatMap(({ offered }) => offered);
  return [...new Map([...own, ...others].map((word) => [`${word.kind} ${word.name}`, word])).values()];
}

function nameSuggestion({ name, kind, summary, documentation }: Word, { span, closed }: NameSpot): Suggestion {
  return { label: name, kind: kinds[kind], summary, documentation, span, text: closed ? name : `${name}\``, isSnippet: false, filter: name };
}
