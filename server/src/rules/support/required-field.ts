import type { AgentDocument } from '../../document/agent-document';
import { isNull, type Entry } from '../../document/node';
import type { Flaw } from '../../document/read/flaw';
import { span, type Span } from '../../document/span';
import { headSpan } from './fences';
import { lateColons } from './late-colon';
import { isLostToYaml } from './lost-value';
import { nestedAgent } from './nested-agent';
import { showsAgent } from './shows-agent';

type Kind = 'name' | 'description';
type Missing = Extract<Flaw, { readonly kind: 'missing' }>;

/** The flaw that the required field of that form is missing or empty, in a file that was meant to be an agent. What YAML hides is not missing. */
export function missingField(document: AgentDocument, form: Kind): Missing | undefined {
  const { flaws, split, block } = document;
  // Where the keys could not all be made out, none can be said to be missing.
  if (!split || block?.unexplained || (block?.root && block.root.kind !== 'mapping' && !isNull(block.root)) || !showsAgent(document) || nestedAgent(document) || lateColons(document).some(({ field }) => field.form.kind === form)) return undefined;
  return flaws.find((flaw): flaw is Missing => flaw.kind === 'missing' && flaw.field.form.kind === form && isEmpty(flaw.entry) && !(flaw.entry && isLostToYaml(document, flaw.entry)));
}

/** A name such as `0` or `false` is none to the reader either, but it is not missing. */
function isEmpty(entry: Entry | undefined): boolean {
  return entry === undefined || (entry.value.kind === 'scalar' && (entry.value.value === null || entry.value.value === ''));
}

/** The pair of the required field whose value is no text. */
export function fieldWithoutText(document: AgentDocument, form: Kind): Entry | undefined {
  for (const flaw of document.flaws) {
    if (flaw.kind === 'not-a-string' && flaw.field.form.kind === form) return flaw.entry;
    if (flaw.kind === 'missing' && flaw.field.form.kind === form && !isEmpty(flaw.entry)) return flaw.entry;
  }
  return undefined;
}

/** Where to speak of a key that is not there: at the opening fence. */
export function missingSpan(document: AgentDocument, { entry }: Missing): Span {
  if (entry) return entry.keySpan;
  const open = document.split?.open ?? span(0, 0);
  return open.end > open.start ? open : headSpan(document);
}
