import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseAgentDocument, type AgentDocument } from '../server/src/document/agent-document';
import type { DocumentOrigin } from '../server/src/document/read/origin';
import { check, rules } from '../server/src/rules';
import { isNote } from '../server/src/rules/support/meant-agent';
import { claudeCode } from '../server/src/spec';
import { isRefused } from './refused';

interface Sample {
  readonly id: string;
  readonly text: string;
  readonly verdict: string;
  readonly agent: unknown;
}

interface Score {
  readonly verdicts: number;
  readonly agents: number;
  readonly wrong: readonly string[];
  /** Files that load and whose agents the reader then refuses to start. */
  readonly refused: number;
  /** Files that load and run, and have an error all the same. */
  readonly falseErrors: readonly string[];
  /** Files that load and are refused, without an error. */
  readonly missedRefusals: readonly string[];
  /** Files that do not load, without an error when they are named. */
  readonly missed: readonly string[];
  /** Files that do not load, without an error where they lie among agents: pages that are kept beside them, by what they are. */
  readonly pages: readonly string[];
}

/** Compares with all that is at hand, prints the score, and tells whether it is perfect. */
export function printReport(project: string): boolean {
  const cases = lines(join(project, 'conformance/claude-code/cases.jsonl')).map(caseOf);
  const corpus = join(project, '../shared/corpus');
  const index = join(corpus, 'index.jsonl');
  const files = existsSync(index) ? lines(index).flatMap((entry) => fileOf(corpus, entry)) : undefined;
  console.log(`${claudeCode.reader} ${claudeCode.version}, measured ${claudeCode.checked}; ${rules.length} rules\n`);
  const good = print('hand-made cases', cases);
  if (files) return print('public files', files) && good;
  console.log('public files      not at hand: they lie beside the project and are not part of it');
  return good;
}

function print(title: string, samples: readonly Sample[]): boolean {
  const { verdicts, agents, wrong, refused, falseErrors, missedRefusals, missed, pages } = scoreOf(samples);
  const loading = samples.filter(({ verdict }) => verdict === 'loads').length;
  const others = samples.length - loading;
  console.log(`${title.padEnd(17)} ${verdicts} of ${samples.length} verdicts, ${agents} of ${loading} agents field by field`);
  console.log(`${''.padEnd(17)} ${falseErrors.length} of ${loading - refused} that load and run have an error; ${refused - missedRefusals.length} of ${refused} that load and are refused have one`);
  console.log(`${''.padEnd(17)} ${others - missed.length} of ${others} that do not load have an error when they are named; ${pages.length} are pages that may lie beside agents\n`);
  for (const id of wrong) console.log(`  read otherwise: ${id}`);
  for (const id of falseErrors) console.log(`  loads and runs, but has an error: ${id}`);
  for (const id of missedRefusals) console.log(`  is refused, and has no error: ${id}`);
  for (const id of missed) console.log(`  does not load, and has no error: ${id}`);
  for (const id of [...pages].sort()) console.log(`  ${id}`);
  if (pages.length > 0) console.log('');
  return wrong.length + falseErrors.length + missedRefusals.length + missed.length === 0;
}

function scoreOf(samples: readonly Sample[]): Score {
  const read = samples.map((sample) => ({ sample, document: parseAgentDocument(sample.text, claudeCode, originOf(sample)) }));
  const sameVerdict = read.filter(({ sample, document }) => document.verdict === sample.verdict);
  const sameAgent = sameVerdict.filter(({ sample, document }) => isDeepStrictEqual(plain(document.agent), sample.agent));
  const withErrors = new Set(read.filter(({ document }) => hasError(document)).map(({ sample }) => sample));
  const refused = new Set(samples.filter(({ verdict, agent }) => verdict === 'loads' && isRefused(agent, claudeCode)));
  const silent = read.filter(({ sample }) => sample.verdict !== 'loads' && !withErrors.has(sample));
  return {
    verdicts: sameVerdict.length,
    agents: sameAgent.filter(({ sample }) => sample.verdict === 'loads').length,
    wrong: read.filter((one) => !sameAgent.includes(one)).map(({ sample }) => sample.id),
    refused: refused.size,
    falseErrors: samples.filter((sample) => sample.verdict === 'loads' && !refused.has(sample) && withErrors.has(sample)).map(({ id }) => id),
    missedRefusals: [...refused].filter((sample) => !withErrors.has(sample)).map(({ id }) => id),
    missed: silent.filter(({ sample }) => !hasError(parseAgentDocument(sample.text, claudeCode, { ...originOf(sample), claimed: true }))).map(({ sample }) => sample.id),
    pages: silent.map(({ sample, document }) => `${kindOf(document)}: ${sample.id}`),
  };
}

function hasError(document: AgentDocument): boolean {
  return check(document, { rules, severities: {}, onFailure: fail }).some(({ severity }) => severity === 'error');
}

/** Read as if they lay among agents, under their own names. */
function originOf({ id }: Sample): DocumentOrigin {
  return id.includes('/') ? { path: `.claude/agents/${id.slice(id.lastIndexOf('/') + 1)}` } : {};
}

/** Why a file that does not load is no mistake. */
function kindOf({ split, origin }: AgentDocument): string {
  if (isNote(origin)) return 'a note by its name';
  return split ? 'a page with frontmatter of its own' : 'a page that speaks to no agent';
}

function fail(rule: { readonly id: string }, error: unknown): never {
  throw new Error(`Rule "${rule.id}" failed`, { cause: error });
}

function plain(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

function caseOf(line: unknown): Sample {
  const { id, text, verdict, agent } = line as Sample;
  return { id, text, verdict, agent };
}

/** The readings of other tools' files are not known. */
function fileOf(corpus: string, line: unknown): readonly Sample[] {
  const { path, claude_verdict: verdict, claude_agent: agent } = line as { readonly path: string; readonly claude_verdict?: string; readonly claude_agent?: unknown };
  return verdict === undefined ? [] : [{ id: path, text: readFileSync(join(corpus, path), 'utf8'), verdict, agent }];
}

function lines(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
