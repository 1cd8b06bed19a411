import { InlayHint, MarkupKind, type CodeLens } from 'vscode-languageserver-types';
import type { AgentDocument } from '../document/agent-document';
import { span } from '../document/span';
import type { RuleProblem } from '../rules';
import { costWords } from './cost';
import type { Ranges } from './ranges';
import { verdictSummary } from './verdict';

/** What is shown beside the text without being asked for. */
export interface AnnotationOptions {
  /** The verdict and the cost of the description, above the frontmatter. */
  readonly codeLens: boolean;
  /** What holds for keys that are not there, behind the closing fence. */
  readonly inlayHints: boolean;
}

/** A line above the file disturbs nobody; hints within it are in the way of some. */
export const defaultAnnotations: AnnotationOptions = { codeLens: true, inlayHints: false };

/** One line above the frontmatter, which cannot be clicked. None above notes that are not meant to be agents. */
export function codeLenses(document: AgentDocument, problems: readonly RuleProblem[], ranges: Ranges, { codeLens } = defaultAnnotations): CodeLens[] {
  const { verdict, agent, split } = document;
  const { summary, problems: counts } = verdictSummary(document, problems);
  if (!codeLens || (verdict === 'not-an-agent' && counts.error === 0)) return [];
  const parts = agent ? [`Loads as "${shortName(agent.name)}"`, `description: ${costWords(agent.description)} in every conversation`] : [summary];
  return [{ range: ranges.range(split?.open ?? span(0, 0)), command: { title: parts.join(' · '), command: '' } }];
}

function shortName(name: string): string {
  const line = name.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}

/** What an agent has without saying so, behind its closing fence: `tools: all`. */
export function inlayHints(document: AgentDocument, ranges: Ranges, { inlayHints: wanted } = defaultAnnotations): InlayHint[] {
  const { verdict, split, root, dialect } = document;
  if (!wanted || verdict !== 'loads' || !split?.close || document.fenceFlaw) return [];
  const position = ranges.range(split.close).end;
  const written = new Set(root.entries.map(({ key }) => key));
  return dialect.fields.flatMap(({ name, absent, absentBrief, ignored }) => {
    if (absentBrief === undefined || ignored !== undefined || written.has(name)) return [];
    const tooltip = { kind: MarkupKind.Markdown, value: `Without \`${name}\`: ${absent ?? absentBrief}.` };
    return [{ ...InlayHint.create(position, `${name}: ${absentBrief}`), paddingLeft: true, tooltip }];
  });
}
