import type { AgentDocument } from '../document/agent-document';
import type { Verdict } from '../document/read/agent';
import type { RuleProblem, Severity } from '../rules';

/** What becomes of a file, for those who do not read its problems. */
export interface VerdictSummary {
  readonly verdict: Verdict;
  /** The agent's name, where there is an agent. */
  readonly name?: string;
  /** Two words for a status bar: `Loads`, `Not loaded`, `No agent`. */
  readonly title: string;
  /** Whole sentences: what the reader makes of the file, and how many problems it has. */
  readonly summary: string;
  /** How much that matters: what was meant as an agent and is none is an error, otherwise as the gravest problem. */
  readonly severity: Exclude<Severity, 'hint'>;
  readonly problems: Readonly<Record<Severity, number>>;
}

const levels = ['error', 'warning', 'information', 'hint'] as const;

export function verdictSummary(document: AgentDocument, found: readonly RuleProblem[]): VerdictSummary {
  const { verdict, agent } = document;
  const problems = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of found) problems[severity] += 1;
  return {
    verdict,
    ...(agent && { name: agent.name }),
    title: titleOf(verdict, problems),
    summary: [sentence(document), ...counted(problems)].join(' '),
    severity: problems.error > 0 || !['loads', 'not-an-agent'].includes(verdict) ? 'error' : problems.warning > 0 ? 'warning' : 'information',
    problems,
  };
}

function titleOf(verdict: Verdict, { error }: VerdictSummary['problems']): string {
  if (verdict === 'loads') return 'Loads';
  return verdict === 'not-an-agent' && error === 0 ? 'No agent' : 'Not loaded';
}

function sentence({ verdict, agent, dialect: { reader } }: AgentDocument): string {
  switch (verdict) {
    case 'loads':
      return `${reader} loads the agent "${agent?.name ?? ''}".`;
    case 'rejected':
      return `${reader} refuses this agent.`;
    case 'unreadable':
      return `${reader} cannot parse the frontmatter and drops this file.`;
    case 'not-an-agent':
      return `${reader} sees no agent in this file and passes over it.`;
    case 'skipped':
      return `${reader} does not open this file.`;
  }
}

/** "2 errors, 1 hint.", or nothing. */
function counted(problems: VerdictSummary['problems']): readonly string[] {
  const parts = levels.filter((level) => problems[level] > 0).map((level) => `${problems[level]} ${nouns[level]}${problems[level] === 1 ? '' : 's'}`);
  return parts.length === 0 ? [] : [`${parts.join(', ')}.`];
}

const nouns: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'remark', hint: 'hint' };
