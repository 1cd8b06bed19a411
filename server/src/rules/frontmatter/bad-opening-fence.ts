import type { AgentDocument } from '../../document/agent-document';
import type { FenceFlaw } from '../../document/fences';
import { lineEndOf, linesIn } from '../../document/lines';
import { span, type Edit } from '../../document/span';
import { ran } from '../../spec/claude-code/sources';
import type { Fix, Rule } from '../rule';
import { insert, replace } from '../support/edits';
import { closingEdit, fenceProblems, type FenceWords } from '../support/fences';

export const badOpeningFence: Rule = {
  id: 'bad-opening-fence',
  severity: 'error',
  category: 'not-loaded',
  summary: 'A first line such as "---js", "----" or "+++", or none at all, hides the frontmatter.',
  rationale: `
The opening fence of the frontmatter is exactly three dashes, with nothing but white space behind them. \`----\`, \`--- yaml\` and \`+++\` are no
fences to Claude Code, nor are those of a code block, nor \`---json\` and \`---js\`, which other tools take: it reads YAML only. The file counts as a note beside the agents
and is passed over without a message.

Write \`---\`, and YAML below it.
`,
  sources: [ran],
  examples: [
    {
      before: '----\nname: reviewer\ndescription: Reviews pull requests for risky changes\n----\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
    {
      before: 'name: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    yield* fenceProblems(document, 'opener', (flaw) => isBeforeKey(document, flaw) ? keyOnFence(document, flaw) : ({
      cause: `"${document.text.slice(flaw.span.start, flaw.span.end).slice(0, 40)}" does not open frontmatter: that takes three dashes and nothing else.`,
      remedy: remedyOf(document, flaw),
      fixes: [rewriting(document, flaw)],
    }));
    yield* fenceProblems(document, 'unopened', ({ closeAt }) => ({
      cause: `No line of "---" stands before the first key${closeAt === undefined ? '' : ', and none after the last'}.`,
      remedy: `Put one there${closeAt === undefined ? '' : ', and one below the keys'}.`,
      fixes: [opening(document, closeAt)],
    }));
  },
};

type Opener = Extract<FenceFlaw, { readonly kind: 'opener' }>;

function remedyOf({ text }: AgentDocument, { span: at, closing }: Opener): string {
  if (closing) return 'Nothing closes it either. Write "---" above and below the keys.';
  return /[`~]/.test(text[at.start] ?? '') ? 'The keys are in a code block. Write "---" in the place of both its fences.' : 'Write "---" and YAML.';
}

/** Whether the first key stands on the line of the dashes. */
function isBeforeKey({ text }: AgentDocument, { span: at }: FenceFlaw): boolean {
  return /\S/.test(text[at.end] ?? '');
}

function keyOnFence(document: AgentDocument, { span: at, closing }: Opener): FenceWords {
  const { text } = document;
  return {
    cause: 'The first key stands on the line of the opening dashes, which must have that line to themselves.',
    remedy: `Write the key below them${closing ? ', and close the frontmatter with "---"' : ''}.`,
    fixes: [{ title: `Put the key on a line of its own${closing ? ', and close the frontmatter' : ''}`, edits: [replace(at, `---${lineEndOf(text)}`), ...(closing ? [closingEdit(document, closing)] : [])], safe: true }],
  };
}

function opening({ text, split }: AgentDocument, closeAt: number | undefined): Fix {
  const fence = `---${lineEndOf(text)}`;
  const edits = [replace(span(text.startsWith('\uFEFF') ? 1 : 0, split?.block.start ?? 0), fence)];
  if (closeAt === undefined) return { title: 'Open the frontmatter', edits, safe: true };
  const gap = text[closeAt - 1] === '\n' ? '' : lineEndOf(text);
  return { title: 'Put the keys between fences', edits: [...edits, insert(closeAt, gap + fence)], safe: false };
}

function rewriting(document: AgentDocument, flaw: Opener): Fix {
  const fences = [replace(flaw.span, '---'), ...(flaw.closer ? [replace(flaw.closer, '---')] : []), ...(flaw.closing ? [closingEdit(document, flaw.closing)] : [])];
  const pairs = assignments(document);
  if (pairs.length > 0) return { title: 'Turn the TOML into YAML', edits: [...fences, ...pairs], safe: false };
  return { title: flaw.closing ? 'Write "---" above and below the keys' : 'Write "---"', edits: fences, safe: true };
}

/** The edits that make `key: value` of `key = value`. */
function assignments({ text, split }: AgentDocument): readonly Edit[] {
  if (!split) return [];
  return [...linesIn(text, split.block.start, split.block.end)].flatMap((line) => {
    const [, key, sign] = /^(\w+)(\s*=)/.exec(line.text) ?? [];
    if (key === undefined || sign === undefined) return [];
    const start = line.start + key.length;
    const end = start + sign.length;
    return [replace(span(start, end), ':'), ...(/\S/.test(text[end] ?? '') ? [insert(end, ' ')] : [])];
  });
}
