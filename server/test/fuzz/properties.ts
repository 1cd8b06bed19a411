import fc from 'fast-check';
import { parseAgentDocument } from '../../src/document/agent-document';
import { claudeCode, dialects } from '../../src/spec';
import { isBeyondLibrary, parseWithLibrary } from '../../../conformance/reference/library';
import { faultsIn, otherReading, problemFaults, staleAnswers } from './judge';
import { anyText, change, place } from './texts';

/** Told of each text before it is tried. */
export type Witness = (text: string) => void;

export type PropertyName = 'read' | 'answered' | 'typed';

/** What must hold of every text. */
export function propertiesFor(witness: Witness): Readonly<Record<PropertyName, fc.IProperty<unknown[]>>> {
  const text = anyText();
  const tried = (written: string, faults: () => readonly string[]): void => {
    witness(written);
    const found = faults();
    if (found.length > 0) throw new Error(found.slice(0, 5).join('\n'));
  };
  const dialect = fc.nat({ max: dialects.length - 1 });
  return {
    // The reader sees what the slow one sees, and every problem lies in the text.
    read: general(fc.property(text, (written) =>
      tried(written, () => {
        const document = parseAgentDocument(written, claudeCode);
        return [...problemFaults(document), ...(isBeyondLibrary(written) ? [] : otherReading(document, parseWithLibrary))];
      }),
    )),
    // Every question gets an answer that an editor can use, in time.
    answered: general(fc.property(text, place, place, dialect, (written, at, to, index) => tried(written, () => faultsIn(written, at, to, dialects[index])))),
    // What is typed is answered as if it had been there from the start.
    typed: general(fc.property(text, fc.array(change, { minLength: 1, maxLength: 3 }), place, place, (written, changes, at, to) =>
      tried(written, () => staleAnswers(written, changes, at, to)),
    )),
  };
}

/** Whoever runs properties does not ask what they are given. */
function general<T extends unknown[]>(property: fc.IProperty<T>): fc.IProperty<unknown[]> {
  return property;
}
