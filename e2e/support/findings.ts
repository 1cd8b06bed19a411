import { type Diagnostic, DiagnosticSeverity, languages, type TextDocument } from 'vscode';
import { same } from './assert.js';
import { agent, show } from './documents.js';
import { until } from './until.js';

/** Waits until the findings of a document read like this, one line for each: `warning unknown-key "modle"`. */
export async function expectFindings(document: TextDocument, expected: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(expected);
  const lines = () => findings(document).map((finding) => render(document, finding));
  await until(languages.onDidChangeDiagnostics, () => (JSON.stringify(lines()) === wanted ? true : undefined), lines).catch((error) => {
    throw Object.assign(error, { expected });
  });
}

/**
 * Asserts that a document which is already shown has no finding, whoever made it. Silence has no event, so that it waits for those of
 * another file, shown later, which the server therefore looks at later.
 */
export async function expectSilence(document: TextDocument): Promise<void> {
  await expectFindings(await show('.claude/agents/later.md', agent('name: later', 'description: Shown later.', 'modle: opus')), [
    'warning unknown-key "modle"',
  ]);
  same(findings(document).map((finding) => render(document, finding)), []);
}

/** By position. */
export function findings(document: TextDocument): readonly Diagnostic[] {
  return [...languages.getDiagnostics(document.uri)].sort((a, b) => a.range.start.compareTo(b.range.start));
}

export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

function render(document: TextDocument, finding: Diagnostic): string {
  const severity = DiagnosticSeverity[finding.severity]?.toLowerCase();
  const text = document.getText(finding.range);
  return `${severity} ${finding.source === 'agentfiles' ? ruleOf(finding) : `of ${finding.source}: ${finding.message}`} ${JSON.stringify(shortened(text))}`;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 20)}…${text.slice(-10)}` : text;
}
