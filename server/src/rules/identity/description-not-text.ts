import { ran, read } from '../../spec/claude-code/sources';
import type { Rule } from '../rule';
import { headOf, kindOf } from '../support/blame';
import { fieldWithoutText } from '../support/required-field';
import { textFixes } from '../support/text-fixes';

export const descriptionNotText: Rule = {
  id: 'description-not-text',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A "description" that YAML takes for a number, a boolean, a list or a map is refused.',
  rationale: `
Lines below \`description:\` that begin with \`- \` are a list to YAML, lines with a colon in them a map, and so is the \`{{DESCRIPTION}}\` of a
template. Claude Code takes nothing but a text; anything else counts as if there were no description, and the agent is not loaded.

Quote the value, or put \`|\` behind the key, so that the lines below it are text.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription:\n  Use it for: pull requests with risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: |\n  Use it for: pull requests with risky changes\n---\n\nReview the diff.\n',
    },
    {
      before: '---\nname: reviewer\ndescription: {{What the agent is for and when to use it}}\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: "{{What the agent is for and when to use it}}"\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const entry = fieldWithoutText(document, 'description');
    if (!entry) return;
    yield {
      span: headOf(document, entry.value),
      message: `To YAML, this description is ${kindOf(entry.value)} and no text, so ${document.dialect.reader} does not load the agent. Quote it, or put "|" behind the key and the text below.`,
      fixes: textFixes(document, entry),
    };
  },
};
