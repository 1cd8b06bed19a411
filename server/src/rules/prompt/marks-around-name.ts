import type { AgentDocument } from '../../document/agent-document';
import { quoted } from '../../document/mend/quoting';
import { fileNameOf } from '../../document/read/origin';
import { span } from '../../document/span';
import type { Fix, Rule } from '../rule';
import { headOf } from '../support/blame';
import { replace } from '../support/edits';
import { cut } from '../support/written';
import { nameOf, type MeantText } from './meant';

export const marksAroundName: Rule = {
  id: 'marks-around-name',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'Marks or white space around a name are a part of it.',
  rationale: `
Claude Code keeps a name as YAML gives it. Typographic quotation marks, which chats and word processors write, mean nothing to YAML, nor do backticks in quotes, a comma at the end or a second pair of quotation
marks, and a name that is written below a \`|\` ends with a line break. The agent is then called \`“reviewer”\` with all of that, so that prompts, settings and other agents which name \`reviewer\` do not find it.

Write the name by itself.
`,
  sources: [{ evidence: 'ran', version: '2.1.330' }],
  examples: [{ before: '---\nname: “reviewer”\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n', after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n' }],
  *check(document) {
    const name = nameOf(document);
    const bare = name && bareName(name.text);
    if (!name || bare === undefined) return;
    yield {
      span: headOf(document, name.entry.value),
      message: `${document.dialect.reader} takes ${/^\s|\s$/.test(name.text) ? 'the white space' : 'the marks'} around the name for a part of it, so the agent is not called "${cut(bare)}". Write the name by itself.`,
      fixes: [bareFix(document, name, bare)],
    };
  },
};

/** Whether a name differs from that of its file by no more than marks around it, which has a rule of its own. */
export function isFileNameInMarks({ origin }: AgentDocument, name: string): boolean {
  return bareName(name) !== undefined && bareName(name) === fileNameOf(origin);
}

/** A longer name is none that anybody meant, and to look at it takes the square of its length. */
const longest = 300;

/** A name without what stands around it; `undefined` where nothing does. */
function bareName(name: string): string | undefined {
  if (name.length > longest) return undefined;
  const bare = /^(?:(["'`“”„‘’‚«»‹›*]+)(.*[^"'`“”„‘’‚«»‹›*])["'`“”„‘’‚«»‹›*]+|\s*(.*?[^\s,;])[\s,;]*)$/s.exec(name);
  const inner = (bare?.[2] ?? bare?.[3])?.trim();
  return inner === undefined || inner === '' || inner === name ? undefined : inner;
}

function bareFix({ text }: AgentDocument, { entry: { value } }: MeantText, bare: string): Fix {
  // A block scalar goes up to the next key.
  const end = value.span.start + text.slice(value.span.start, value.span.end).trimEnd().length;
  return { title: `Change to "${cut(bare)}"`, edits: [replace(span(value.span.start, end), /^[\p{L}_][\p{L}\p{N}_ -]*$/u.test(bare) ? bare : quoted(bare))], safe: false };
}
