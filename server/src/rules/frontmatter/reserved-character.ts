import type { AgentDocument } from '../../document/agent-document';
import type { Fault } from '../../document/mend/fault';
import { ran } from '../../spec/claude-code/sources';
import type { Fix, Rule } from '../rule';
import { faultProblems, mendingFix } from '../support/faults';
import { quoteFix } from '../support/rewrite-value';

export const reservedCharacter: Rule = {
  id: 'reserved-character',
  severity: 'error',
  category: 'not-loaded',
  summary: 'An unquoted value begins with a character that YAML keeps for itself, such as "@", "*", "[" or "- ".',
  rationale: `
No unquoted YAML value begins with \`@\`, \`%\` or a backtick; \`*\` and \`&\` begin references, \`[\` and \`{\` lists and maps, \`- \` an item of a list.
Most such values are saved by Claude Code’s second try, which puts them in quotes: then this is a warning. It does nothing for a value
that begins with \`- \`, nor for one that goes on in the lines below: then the agent does not load.

Quote the value.
`,
  sources: [ran],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: - Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: "- Reviews pull requests for risky changes"\n---\n\nReview the diff.\n',
    },
    {
      before: '---\nname: reviewer\ndescription: **Reviews** pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: "**Reviews** pull requests for risky changes"\n---\n\nReview the diff.\n',
    },
  ],
  check: (document) => faultProblems(document, 'reserved-character', (fault) =>
    fault.because ? undefined : {
      cause: causeOf(document, fault),
      remedy: isOneLine(document, fault) ? 'Quote the value.' : 'Turn it into a block scalar.',
      fixes: fixesOf(document, fault),
    }),
};

/** What YAML takes the character for that the value begins with. */
const meanings: Readonly<Record<string, string>> = {
  '[': 'a list in YAML, and this is none',
  '{': 'a map in YAML, and this is none',
  '*': 'a reference in YAML, and this is none',
  '|': 'a block scalar in YAML, and this is none',
  '>': 'a block scalar in YAML, and this is none',
  '-': 'an item of a list in YAML, which cannot stand on the line of a key',
  '?': 'a key in YAML, which cannot stand on the line of another',
};

function causeOf({ text }: AgentDocument, { span }: Fault): string {
  const character = String.fromCodePoint(text.codePointAt(span.start) ?? 0);
  const meaning = meanings[character];
  return meaning === undefined ? `A YAML value cannot begin with "${character}" unless it is quoted.` : `"${character}" begins ${meaning}.`;
}

function isOneLine({ text }: AgentDocument, { value }: Fault): boolean {
  return !text.slice(value.start, value.end).includes('\n');
}

function fixesOf(document: AgentDocument, fault: Fault): readonly Fix[] {
  return [isOneLine(document, fault) ? quoteFix(document, fault.value) : mendingFix(fault, 'Turn the value into a block scalar')];
}
