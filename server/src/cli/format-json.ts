import { TextDocument } from 'vscode-languageserver-textdocument';
import { pathFrom } from './path-from';
import type { Printer } from './format';
import { fixableIn, Tally, type FileReport } from './report';

/** The machine's form; ARCHITECTURE.md and the README say what stays. Positions are those of LSP: from zero, in UTF-16 units. */
export function jsonPrinter(folder: string): Printer {
  const tally = new Tally();
  let isEmpty = true;
  let fixable = 0;
  return {
    add(report) {
      const safe = fixableIn(report);
      fixable += safe.size;
      tally.add(report);
      const before = isEmpty ? `${head}[` : ',';
      isEmpty = false;
      return `${before}\n    ${indented(fileJson(report, safe, folder), 2)}`;
    },
    end: () => `${isEmpty ? `${head}[]` : '\n  ]'},\n  "summary": ${indented(tally.summary(fixable), 1)}\n}\n`,
  };
}

const head = '{\n  "version": 1,\n  "files": ';

/** As it looks so many levels deep in a larger value. */
function indented(value: unknown, levels: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(levels)}`);
}

function fileJson({ path, document, problems }: FileReport, fixable: ReturnType<typeof fixableIn>, folder: string) {
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
      ...(problem.related && { related: problem.related.map(({ uri, range, message }) => ({ path: pathFrom(folder, uri), range, message })) }),
    })),
  };
}
