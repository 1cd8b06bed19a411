import { touches } from '../../document/span';
import { paragraphs } from '../markdown';
import { referencesIn } from '../references';
import type { Scope } from '../vocabulary/scope';
import { sourceLink } from './sources';
import type { Told } from './told';
import { wordMarkdown } from './value-hover';

/** What is known of the tool, the agent, the skill or the server that the prompt names between backticks. */
export function promptHover(scope: Scope, offset: number): Told | undefined {
  const { dialect, split } = scope.document;
  if (split && offset < split.body.start) return undefined;
  const named = referencesIn(scope).find(({ place, span }) => place === 'prompt' && touches(span, offset));
  return named?.word && { span: named.span, markdown: paragraphs(wordMarkdown(named.written, named.word), sourceLink(dialect, undefined, named.kind)) };
}
