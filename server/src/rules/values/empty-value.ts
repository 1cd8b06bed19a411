import { entryOf, isNull, stringOf, type Node } from '../../document/node';
import type { Flaw } from '../../document/read/flaw';
import { ran, read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { isLostToYaml } from '../support/lost-value';
import { present, removal } from '../support/written';

export const emptyValue: Rule = {
  id: 'empty-value',
  severity: 'hint',
  category: 'worth-knowing',
  summary: 'A key without a value has no effect.',
  rationale: `
A key with nothing behind its colon, or with blanks in quotes, is the same to Claude Code as no key at all. It does no harm, but whoever
reads the file may take it for a decision. (\`tools\` is different: left empty, it takes all tools away.)

Fill in a value, or remove the key.
`,
  sources: [ran, read],
  examples: [{ before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nmodel:\n---\n\nReview the diff.\n' }],
  *check(document) {
    for (const flaw of document.flaws) {
      const entry = isEmpty(flaw) ? entryOf(document.root, flaw.field.name) : undefined;
      if (!entry || isLostToYaml(document, entry)) continue;
      yield {
        span: entry.keySpan,
        message: `"${entry.key}" has no value, which is the same to ${document.dialect.reader} as no key at all. Fill in a value, or remove the key.`,
        fixes: present(removal(document, entry)),
        tag: 'unnecessary',
      };
    }
  },
};

/** Where an empty list means something else than no list, another rule speaks. */
function isEmpty(flaw: Flaw): flaw is Extract<Flaw, { kind: 'empty' | 'no-names' }> {
  if (flaw.kind === 'empty') return flaw.part === undefined;
  return flaw.kind === 'no-names' && flaw.field.form.kind === 'names' && flaw.field.form.star !== 'all' && isNothing(flaw.value);
}

/** Nothing is written, and not just nothing usable. */
export function isNothing(value: Node): boolean {
  return isNull(value) || stringOf(value)?.replaceAll(',', '').trim() === '' || (value.kind === 'sequence' && value.items.length === 0);
}
