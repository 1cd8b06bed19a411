import type { AgentDocument } from '../../document/agent-document';
import { fieldNamed } from '../../document/field-named';
import { linesIn, type Line } from '../../document/lines';
import { span, type Edit } from '../../document/span';
import { ran } from '../../spec/claude-code/sources';
import type { Fix, Rule } from '../rule';
import { insert, remove, replace } from '../support/edits';
import { showsAgent } from '../support/shows-agent';

export const frontmatterNotAMap: Rule = {
  id: 'frontmatter-not-a-map',
  severity: 'error',
  category: 'not-loaded',
  summary: 'Frontmatter that is a list, a text or several documents counts as empty.',
  rationale: `
The frontmatter must be a YAML map: lines of \`key: value\`. It may be fine YAML and none: with a dash before each key it is a list, without a
colon, or a blank after any, it is a text, and a line of \`...\` makes two documents of it. Claude Code then goes on as if it were empty, finds no name,
and passes over the file without a message.

Write one \`key: value\` a line.
`,
  sources: [ran],
  examples: [
    {
      before: '---\n- name: reviewer\n- description: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
    {
      before: '---\nname reviewer\ndescription Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
    {
      before: '---\nname:reviewer\ndescription:Reviews pull requests\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const { block, split, fenceFlaw, verdict, dialect } = document;
    const root = block?.root;
    if (!root || !split || fenceFlaw?.kind === 'opener' || block.attempt === 'none' || root.kind === 'mapping' || (root.kind === 'scalar' && root.value === null)) return;
    const lines = [...linesIn(document.text, split.block.start, split.block.end)];
    const first = lines.find((line) => line.text.trim() !== '');
    if (!first || (!lines.some((line) => keyOf(document, line) !== undefined) && bareKeys(document, lines).length === 0 && !showsAgent(document))) return;
    const form = formOf(document, lines);
    yield {
      span: span(first.start, first.start + first.text.trimEnd().length),
      severity: verdict === 'loads' ? 'warning' : 'error',
      message: `${form.cause} ${dialect.reader} takes the frontmatter for empty, ${verdict === 'loads' ? 'so none of its keys counts' : 'so it sees no name and passes over the file without a message'}. ${form.remedy}`,
      fixes: form.fixes,
    };
  },
};

interface Form {
  readonly cause: string;
  readonly remedy: string;
  readonly fixes: readonly Fix[];
}

function formOf(document: AgentDocument, lines: readonly Line[]): Form {
  const dots = lines.filter(({ text }) => /^\.\.\.\s*$/.test(text));
  if (document.block?.root?.kind === 'sequence' && dots.length > 0) {
    const edits = dots.map((line) => remove(span(line.start, line.next)));
    return { cause: 'A line of "..." makes two YAML documents of the frontmatter.', remedy: 'Remove it.', fixes: [{ title: 'Remove the line "..."', edits, safe: true }] };
  }
  if (document.block?.root?.kind === 'sequence')
    return { cause: 'The dashes make a list of the frontmatter, where a map is needed.', remedy: 'Remove the dashes.', fixes: [{ title: 'Remove the dashes before the keys', edits: lines.flatMap(dedented), safe: true }] };
  const bare = bareKeys(document, lines);
  if (document.block?.root?.kind === 'scalar' && bare.length > 0)
    return { cause: 'No key has a colon, so that the frontmatter is a text to YAML, and no map of keys.', remedy: 'Write a colon after each key.', fixes: [{ title: 'Put a colon after each key', edits: bare, safe: true }] };
  const edits = lines.flatMap((line) => spaced(document, line));
  return {
    cause: 'The frontmatter is a text to YAML, and no map of keys.',
    remedy: 'Write a colon and a blank after each key.',
    fixes: edits.length > 0 ? [{ title: edits.every(({ text }) => text === ' ') ? 'Put a blank after each colon' : 'Put a colon after each key', edits, safe: true }] : [],
  };
}

/** Colons for the lines that begin with the name of a key and a blank, where the required ones are among them. */
function bareKeys({ dialect: { fields } }: AgentDocument, lines: readonly Line[]): readonly Edit[] {
  const bare = new Map(lines.flatMap((line) => {
    const key = /^(\w+)[ \t]+[^\s:=：]/.exec(line.text)?.[1];
    return key !== undefined && fields.some(({ name }) => name === key) ? [[key, line.start + key.length]] : [];
  }));
  return fields.every(({ name, required }) => required !== true || bare.has(name)) ? [...bare.values()].map((at) => insert(at, ':')) : [];
}

function dedented(line: Line): readonly Edit[] {
  const lead = /^(?:-[ \t]|  )/.exec(line.text)?.[0];
  return lead === undefined ? [] : [remove(span(line.start, line.start + lead.length))];
}

function spaced(document: AgentDocument, line: Line): readonly Edit[] {
  const [, key, sign] = /^(\w+)(:(?=\S)|\s*[=：]\s*)/.exec(line.text) ?? [];
  if (key === undefined || sign === undefined || keyOf(document, line) === undefined) return [];
  const start = line.start + key.length;
  return sign === ':' ? [insert(start + 1, ' ')] : [replace(span(start, start + sign.length), ': ')];
}

/** The key of the dialect that the line is about, however it is written. */
function keyOf({ dialect }: AgentDocument, { text }: Line): string | undefined {
  const key = /^[\s-]*["']?(\w+)["']?\s*[:=：]/.exec(text)?.[1];
  return fieldNamed(dialect, key)?.name;
}
