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

/** The problems as the editor shows them. */
export function diagnostics(problems: readonly RuleProblem[], ranges: Ranges, ruleLink?: RuleLink): Diagnostic[] {
  return problems.map(({ span, rule, severity, message, tag }) => ({
    range: ranges.range(span),
    severity: severities[severity],
    source: 'agentfiles',
    code: rule.id,
    ...(ruleLink && { codeDescription: { href: ruleLink(rule.id) } }),
    message,
    ...(tag && { tags: [tags[tag]] }),
  }));
}
