import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixableIn, summaryOf, type FileReport } from './report';

/** The machine's form; ARCHITECTURE.md and the README say what stays. Positions are those of LSP: from zero, in UTF-16 units. */
export function formatJson(reports: readonly FileReport[]): string {
  return `${JSON.stringify({ version: 1, files: reports.map(fileJson), summary: summaryOf(reports) }, null, 2)}\n`;
}

function fileJson(report: FileReport) {
  const { path, document, problems } = report;
  const fixable = fixableIn(report);
  const places = TextDocument.create('', '', 0, document.text);
  return {
    path: path.replaceAll('\\', '/'),
    dialect: document.dialect.id,
    verdict: document.verdict,
    ...(document.agent && { agent: document.agent }),
    problems: problems.map((problem) => ({
      rule: problem.rule.id,
      severity: problem.severity,
      message: problem.message,
      range: { start: places.positionAt(problem.span.start), end: places.positionAt(problem.span.end) },
      fixable: fixable.has(problem),
    })),
  };
}
