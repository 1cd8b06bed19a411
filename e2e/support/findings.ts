import { type Diagnostic, DiagnosticSeverity, languages, type TextDocument } from 'vscode';
import { same } from './assert.js';
import { agent, showNew } from './documents.js';
import { until } from './until.js';

/**
 * Waits until the errors and warnings of a document read like this, one line for each: `warning unknown-key "modle"`. What is merely worth
 * knowing is left to the tests of the rules.
 */
export async function expectFindings(document: TextDocument, expected: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(expected);
  const lines = () => graveFindings(document).map((finding) => render(document, finding));
  const state = () => ({ expected, actual: lines() });
  await until(languages.onDidChangeDiagnostics, () => (JSON.stringify(lines()) === wanted ? true : undefined), state);
}

/** Asserts that a document which is already shown has no finding, whoever made it. */
export async function expectSilence(document: TextDocument): Promise<void> {
  await untilServed();
  same(findings(document).map((finding) => render(document, finding)), []);
}

/**
 * Silence has no event. This waits for a finding in another file, which is shown later, so that the server looks at it later: whatever
 * it has to say of those shown before is there then.
 */
export async function untilServed(): Promise<void> {
  await expectFindings(await showNew(agent('modle: opus')), ['warning unknown-key "modle"']);
}

/** All of them, by position. */
export function findings(document: TextDocument): readonly Diagnostic[] {
  return [...languages.getDiagnostics(document.uri)].sort((a, b) => a.range.start.compareTo(b.range.start));
}

export function graveFindings(document: TextDocument): readonly Diagnostic[] {
  return findings(document).filter(({ severity }) => severity <= DiagnosticSeverity.Warning);
}

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

function render(document: TextDocument, finding: Diagnostic): string {
  const severity = DiagnosticSeverity[finding.severity].toLowerCase();
  const text = document.getText(finding.range);
  return `${severity} ${finding.source === 'agentfiles' ? ruleOf(finding) : `of ${finding.source}: ${finding.message}`} ${JSON.stringify(shortened(text))}`;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 20)}…${text.slice(-10)}` : text;
}
