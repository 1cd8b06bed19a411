import type { AgentDocument } from '../../document/agent-document';
import type { Fault, FaultKind } from '../../document/mend/fault';
import type { Fix, Problem } from '../rule';
import { blockScalarFix, quoteFix } from './rewrite-value';

/** What a rule says of one fault; `undefined` where another rule speaks of it. */
export type FaultWords = Pick<Problem, 'message' | 'severity'> & { readonly fixes?: readonly Fix[] };

/** One problem for each fault of the kind that `words` has something to say about, with the fault's own fixes. */
export function* faultProblems(document: AgentDocument, kind: FaultKind, words: (fault: Fault) => FaultWords | undefined): Generator<Problem> {
  for (const fault of document.block?.faults ?? []) {
    const said = fault.kind === kind ? words(fault) : undefined;
    if (said) yield { span: fault.span, fixes: valueFixes(document, fault), ...said };
  }
}

/** Quoting, and a block scalar where the value is the whole of its line. */
function valueFixes(document: AgentDocument, fault: Fault): readonly Fix[] {
  return [quoteFix(document, fault.value), blockScalarFix(document, fault.value)];
}
