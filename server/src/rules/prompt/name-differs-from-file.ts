import { fileNameOf } from '../../document/read/origin';
import type { Rule } from '../rule';
import { headOf } from '../support/blame';
import { cut } from '../support/written';
import { isFileNameInMarks } from './marks-around-name';
import { nameOf } from './meant';

export const nameDiffersFromFile: Rule = {
  id: 'name-differs-from-file',
  severity: 'hint',
  category: 'worth-knowing',
  summary: 'The file is called otherwise than the agent in it; the name in the file counts.',
  rationale: `
Claude Code goes by \`name\` and does not look at the name of the file. Where they differ, whoever looks for the file of an agent searches longer, and two files may hold the same agent unnoticed.

Rename the file, or change the name. The name is what prompts, settings and other agents refer to.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [{ before: '---\nname: code-reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n', path: '.claude/agents/reviewer.md' }],
  *check(document) {
    const file = fileNameOf(document.origin);
    const name = nameOf(document);
    // `reviewer.agent.md` is how some other tools want the file of the same agent to be called.
    if (file === undefined || file === '' || !name || name.text === file || file.startsWith(`${name.text}.`) || isFileNameInMarks(document, name.text)) return;
    yield {
      span: headOf(document, name.entry.value),
      message: `The agent is called "${cut(name.text)}", although its file is called "${file}". ${document.dialect.reader} goes by the name and not by the file.`,
    };
  },
};
