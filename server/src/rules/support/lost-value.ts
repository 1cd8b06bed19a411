import type { AgentDocument } from '../../document/agent-document';
import { fieldNamed } from '../../document/field-named';
import type { Entry } from '../../document/node';
import { eatenWord } from './eaten-word';
import { hexBehind } from './hex-comment';
import { hiddenText } from './hidden-text';

/** Whether a value is written although the key has none: YAML takes all of it for a comment, an anchor or a tag, which has rules of its own. */
export function isLostToYaml(document: AgentDocument, entry: Entry): boolean {
  const { value } = entry;
  if (value.kind !== 'scalar' || value.style !== 'absent') return false;
  const form = fieldNamed(document.dialect, entry.key)?.form;
  if (!form) return false;
  return hiddenText(document, entry, form) !== undefined || eatenWord(document, entry, form) !== undefined || hexBehind(document, entry, form) !== undefined;
}

/** What becomes of an agent whose required value is lost so, as the end of a sentence; `undefined` where there is no such loss. */
export function lossOfAgent({ dialect }: AgentDocument, { key, value }: Entry): string | undefined {
  const required = dialect.naming.rules === 'strict' && fieldNamed(dialect, key)?.required === true;
  return required && value.kind === 'scalar' && value.style === 'absent' ? `it is empty, and ${dialect.reader} does not load the agent` : undefined;
}
