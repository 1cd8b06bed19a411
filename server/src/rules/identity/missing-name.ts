import type { AgentDocument } from '../../document/agent-document';
import { lineEndOf } from '../../document/lines';
import { quoted } from '../../document/mend/quoting';
import type { Entry } from '../../document/node';
import { nameFlaw } from '../../document/read/naming';
import { fileNameOf } from '../../document/read/origin';
import { parseYaml } from '../../document/parse-yaml';
import { identityMap } from '../../document/offset-map';
import { span } from '../../document/span';
import { ran, read } from '../../spec/claude-code/sources';
import type { Fix, Problem, Rule } from '../rule';
import { insert, replace } from '../support/edits';
import { missingField, missingSpan } from '../support/required-field';
import { standInFor } from '../support/stand-in';
import { cut } from '../support/written';

export const missingName: Rule = {
  id: 'missing-name',
  severity: 'error',
  category: 'not-loaded',
  summary: 'Frontmatter without a "name" is that of a note, not of an agent.',
  rationale: `
Claude Code takes every file without a \`name\`, or with an empty one, for a note that is kept beside the agents, and passes over it without a
message at any level. The name of the file plays no part. Keys are spelt in lower case: \`Name\` is not \`name\`.

Add a \`name\`. This is only said of files that have another key of an agent; a page with a \`title\` is a page.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\ndescription: Reviews pull requests for risky changes\nmodel: opus\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\nmodel: opus\n---\n\nReview the diff.\n',
    },
    {
      before: '---\nName: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const flaw = missingField(document, 'name');
    if (!flaw) return;
    const standIn = standInFor(document, flaw.field);
    if (standIn) yield misspelt(document, standIn, flaw.field.name);
    else yield { span: missingSpan(document, flaw), message: `${flaw.entry ? '"name" is empty' : 'There is no "name"'}, so ${passesOver(document)} Give the agent a name.`, fixes: named(document, flaw.entry) };
  },
};

function misspelt(document: AgentDocument, { key, keySpan }: Entry, name: string): Problem {
  return {
    span: keySpan,
    message: `"${cut(key)}" is not "${name}", so ${passesOver(document)} Write "${name}".`,
    fixes: [{ title: `Change to "${name}"`, edits: [replace(keySpan, name)], safe: true }],
  };
}

function passesOver({ dialect: { reader } }: AgentDocument): string {
  return `${reader} takes the file for a note and passes over it without a message.`;
}

/** The name of the file for that of the agent, where the reader accepts it. */
function named(document: AgentDocument, entry: Entry | undefined): readonly Fix[] {
  const { text, dialect, split, root, origin } = document;
  const name = fileNameOf(origin);
  if (!name || !split || root.flow || nameFlaw(name, dialect.naming.maxLength) || dialect.builtInAgents.some((agent) => agent.name === name)) return [];
  const written = isPlain(name) ? name : quoted(name);
  const first = root.entries[0]?.keySpan.start ?? split.block.start;
  const edit = entry ? emptyValue(document, entry, written) : insert(lineStart(text, first), `${text.slice(lineStart(text, first), first)}name: ${written}${lineEndOf(text)}`);
  return [{ title: `Name it "${name}", as the file`, edits: [edit], safe: false }];
}

function emptyValue({ text }: AgentDocument, { keySpan, value }: Entry, written: string) {
  if (value.span.end > value.span.start) return replace(value.span, written);
  const colon = text.indexOf(':', keySpan.end) + 1;
  return replace(span(colon, colon), ` ${written}`);
}

function isPlain(name: string): boolean {
  const { root, problem } = parseYaml(name, identityMap);
  return !problem && root?.kind === 'scalar' && root.value === name;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
