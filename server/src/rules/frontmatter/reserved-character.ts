import type { AgentDocument } from '../../document/agent-document';
import type { Fault } from '../../document/mend/fault';
import { ran } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { faultProblems, mendingFix, type FaultWords } from '../support/faults';
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
      ...remedyOf(document, fault),
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

function remedyOf(document: AgentDocument, fault: Fault): Pick<FaultWords, 'remedy' | 'fixes'> {
  const [edit] = fault.edits;
  if (edit?.text === '') return { remedy: 'Remove the dash.', fixes: [mendingFix(fault, 'Remove the dash')] };
  if (edit && edit.span.end <= fault.span.start) return { remedy: 'Begin the list on the next line.', fixes: [mendingFix(fault, 'Begin the list on the next line')] };
  if (document.text.slice(fault.value.start, fault.value.end).includes('\n'))
    return { remedy: 'Turn it into a block scalar.', fixes: [mendingFix(fault, 'Turn the value into a block scalar')] };
  return { remedy: 'Quote the value.', fixes: [quoteFix(document, fault.value)] };
}
