import type { AgentDocument } from '../../document/agent-document';
import { lineEndOf } from '../../document/lines';
import { literalBlock, quoted } from '../../document/mend/quoting';
import type { Span } from '../../document/span';
import type { Fix } from '../rule';
import { replace } from './edits';

/** Puts a one-line value in quotes, as the reader’s second try reads it. */
export function quoteFix({ text }: AgentDocument, value: Span): Fix {
  return { title: 'Quote the value', edits: [replace(value, quoted(text.slice(value.start, value.end)))], safe: true };
}

/** Writes a one-line value below its key, where no character has a meaning. */
export function blockScalarFix({ text }: AgentDocument, value: Span): Fix {
  const lines = literalBlock([text.slice(value.start, value.end)], '  ', lineEndOf(text));
  return { title: 'Turn the value into a block scalar', edits: [replace(value, lines)], safe: false };
}
