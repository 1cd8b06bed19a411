import type { AgentDocument } from '../../document/agent-document';
import type { Fault, FaultKind } from '../../document/mend/fault';
import { commentIn, isMeantAsText } from '../../document/turned';
import type { Fix, Problem } from '../rule';
import { showsAgent } from './shows-agent';

/** What a rule says of one fault. */
export interface FaultWords {
  /** What the author did, as a sentence. */
  readonly cause: string;
  /** What the second try does about it, where that is another thing than quoting the value: "with tabs turned into blanks". */
  readonly again?: string;
  /** What to do, as a sentence. */
  readonly remedy: string;
  readonly fixes: readonly Fix[];
}

/**
 * One problem for each fault of the kind that `words` has something to say about. It is an error if the fault keeps the agent
 * from loading, and a warning if the reader's second try saves it.
 */
export function* faultProblems(document: AgentDocument, kind: FaultKind, words: (fault: Fault) => FaultWords | undefined): Generator<Problem> {
  for (const fault of document.block?.faults ?? []) {
    if (fault.kind !== kind || (!fault.fatal && !showsAgent(document)) || isCut(document, fault)) continue;
    const said = words(fault);
    if (!said) continue;
    yield {
      span: fault.span,
      severity: fault.fatal && document.verdict !== 'loads' ? 'error' : 'warning',
      message: `${said.cause} ${consequence(document, fault, said.again)} ${said.remedy}`,
      fixes: harmless(document, fault, said.fixes),
    };
  }
}

/** Whether dashes end the block in the middle of the value, so that the reader does not see what is wrong with it as a whole. */
export function isCut({ fenceFlaw }: AgentDocument, { value }: Fault): boolean {
  return fenceFlaw?.kind === 'cut' && value.start <= fenceFlaw.span.start && fenceFlaw.span.end <= value.end;
}

/** The fault's own edits as a fix. */
export function mendingFix({ edits }: Fault, title: string): Fix {
  return { title, edits, safe: true };
}

function consequence(document: AgentDocument, { fatal }: Fault, again = 'with the value quoted'): string {
  const { verdict, block, fenceFlaw, dialect: { reader } } = document;
  if (fatal) return unreadable(document);
  if (block?.attempt === 'none' || fenceFlaw) return `${reader} would try again, ${again}, but there is more that it cannot read.`;
  return `${reader} ${verdict === 'loads' ? 'loads the agent' : 'reads the frontmatter'} only because it tries again ${again}.`;
}

/** What becomes of an agent whose frontmatter does not parse. */
export function unreadable({ verdict, fenceFlaw, dialect: { reader } }: AgentDocument): string {
  if (fenceFlaw) return `Even with its fences mended, ${reader} could not read the frontmatter.`;
  if (verdict === 'loads') return `${reader} cannot read the frontmatter, so the agent loads without any of its keys.`;
  return `${reader} cannot read the frontmatter, so it does not load the agent, and shows no message.`;
}

/**
 * The last fault to be mended ends the second try, and with it what that try does to other values. Where those have fixes of
 * their own, they go first; otherwise the title says what else changes.
 */
function harmless(document: AgentDocument, fault: Fault, fixes: readonly Fix[]): readonly Fix[] {
  const { faults = [], turned = [], attempt } = document.block ?? {};
  if (turned.length === 0) return fixes;
  const decisive = attempt === 'second' ? faults.length === 1 : fault.fatal && faults.filter(({ fatal }) => fatal).length === 1;
  if (!decisive) return fixes;
  if (attempt === 'none' || turned.some((value) => commentIn(value) !== undefined || isMeantAsText(value, document.dialect))) return [];
  const keys = turned.map(({ key }) => `"${key}"`).join(' and ');
  return fixes.map((fix) => ({ ...fix, title: `${fix.title}, so that ${keys} ${turned.length > 1 ? 'are' : 'is'} read as written`, safe: false }));
}
