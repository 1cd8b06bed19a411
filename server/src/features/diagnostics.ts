import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver-types';
import type { RuleProblem, Severity } from '../rules';
import type { Ranges } from './ranges';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const tags = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated };

/** The address at which the page of a rule opens. */
export type RuleLink = (rule: string) => string;

/** What the editor can show of a problem besides its message. */
export interface Showing {
  readonly ruleLink?: RuleLink | undefined;
  /** Whether it shows places in other files. */
  readonly related?: boolean;
}

/** The problems as the editor shows them. */
export function diagnostics(problems: readonly RuleProblem[], ranges: Ranges, { ruleLink, related: showsRelated = false }: Showing = {}): Diagnostic[] {
  return problems.map(({ span, rule, severity, message, related, tag }) => ({
    range: ranges.range(span),
    severity: severities[severity],
    source: 'agentfiles',
    code: rule.id,
    ...(ruleLink && { codeDescription: { href: ruleLink(rule.id) } }),
    message,
    ...(showsRelated && related && { relatedInformation: related.map(({ uri, range, message: text }) => ({ location: { uri, range }, message: text })) }),
    ...(tag && { tags: [tags[tag]] }),
  }));
}
