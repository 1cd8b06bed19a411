import type { AgentDocument } from '../../document/agent-document';
import type { FenceFlaw, MissingClose } from '../../document/fences';
import { lineEndOf } from '../../document/lines';
import type { Edit, Span } from '../../document/span';
import type { Fix, Problem } from '../rule';
import { insert, replace } from './edits';
import { showsAgent } from './shows-agent';

/** What a rule says of fences that do not show the frontmatter as it was meant. */
export interface FenceWords {
  /** What is wrong, as a sentence. */
  readonly cause: string;
  /** What becomes of it where the agent loads nevertheless, as a sentence. */
  readonly loads?: string;
  /** What to do, as a sentence. */
  readonly remedy: string;
  readonly fixes: readonly Fix[];
  readonly span?: Span;
}

/** The problem of a file whose frontmatter the reader does not see as it was meant; none where no agent was meant. */
export function* fenceProblems<K extends FenceFlaw['kind']>(document: AgentDocument, kind: K, words: (flaw: Extract<FenceFlaw, { readonly kind: K }>) => FenceWords): Generator<Problem> {
  const { fenceFlaw, verdict } = document;
  if (!fenceFlaw || !isKind(fenceFlaw, kind) || !isMeant(document)) return;
  const { cause, loads, remedy, fixes, span } = words(fenceFlaw);
  const effect = verdict === 'loads' && loads !== undefined ? loads : consequence(document);
  yield { span: span ?? fenceFlaw.span, severity: verdict === 'loads' ? 'warning' : 'error', message: [cause, effect, remedy].filter((part) => part !== '').join(' '), fixes };
}

/**
 * Fences are only looked for around keys of agents, so that a block without any readable key still shows one. Where the reader
 * tries to read the block and cannot, that is said of any file.
 */
function isMeant(document: AgentDocument): boolean {
  return document.root.entries.length === 0 || document.verdict === 'unreadable' || showsAgent(document);
}

function isKind<K extends FenceFlaw['kind']>(flaw: FenceFlaw, kind: K): flaw is Extract<FenceFlaw, { readonly kind: K }> {
  return flaw.kind === kind;
}

function consequence({ verdict, dialect: { reader } }: AgentDocument): string {
  switch (verdict) {
    case 'loads':
      return `${reader} loads the agent under the name of its file, without any of the keys.`;
    case 'not-an-agent':
      return `${reader} sees no agent here and passes over the file without a message.`;
    case 'unreadable':
      return `${reader} cannot read that as frontmatter, so it does not load the agent, and shows no message.`;
    default:
      return `${reader} does not load the agent.`;
  }
}

/** Puts the closing fence where it belongs. */
export function closingEdit({ text }: AgentDocument, { at, instead }: MissingClose): Edit {
  if (instead) return replace(instead, '---');
  const lineEnd = lineEndOf(text);
  return insert(at, `${text[at - 1] === '\n' ? '' : lineEnd}---${lineEnd}`);
}

/** Where to speak of a file as a whole: its first line that holds anything. */
export function headSpan({ text }: Pick<AgentDocument, 'text'>): Span {
  const line = /[^\s\uFEFF][^\r\n]*/.exec(text.slice(0, 10_000));
  return line ? { start: line.index, end: line.index + line[0].trimEnd().length } : { start: 0, end: 0 };
}
