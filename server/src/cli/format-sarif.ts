import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, ReportingConfiguration, Result } from 'sarif';
import type { Range } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rules, type RuleProblem, type Severity } from '../rules';
import { pathFrom } from './path-from';
import type { Printer } from './format';
import type { FileReport } from './report';

const levels: Readonly<Record<Severity, NonNullable<ReportingConfiguration['level']>>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/** SARIF 2.1.0, for code scanning. Columns count UTF-16 units from one. */
export function sarifPrinter(version: string, folder: string): Printer {
  const results: Result[] = [];
  const add = (report: FileReport): string => {
    results.push(...resultsOf(report, folder));
    return '';
  };
  return { add, end: () => logText(results, version) };
}

function logText(results: Result[], version: string): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'agentfiles', version, semanticVersion: version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor({ id, summary, rationale, severity, category }: (typeof rules)[number]) {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: rationale.trim() },
    help: { text: rationale.trim(), markdown: rationale.trim() },
    defaultConfiguration: { level: levels[severity] },
    properties: { category },
  };
}

function resultsOf({ path, document, problems }: FileReport, folder: string): Result[] {
  const places = TextDocument.create('', '', 0, document.text);
  const address = (of: string): string => (isAbsolute(of) ? pathToFileURL(of).href : encodeURI(of.replaceAll('\\', '/')));
  return problems.map((problem) => resultOf(problem, address(path), places, (uri) => address(pathFrom(folder, uri))));
}

function resultOf({ rule, severity, message, span, related, fixes }: RuleProblem, uri: string, places: TextDocument, addressOf: (uri: string) => string): Result {
  const region = ({ start, end }: typeof span) => regionOf({ start: places.positionAt(start), end: places.positionAt(end) });
  return {
    ruleId: rule.id,
    ruleIndex: rules.indexOf(rule),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: region(span) } }],
    ...(related && { relatedLocations: related.map((one, id) => ({ id, message: { text: one.message }, physicalLocation: { artifactLocation: { uri: addressOf(one.uri) }, region: regionOf(one.range) } })) }),
    ...(fixes.length > 0 && {
      fixes: fixes.map((fix) => ({
        description: { text: fix.title },
        artifactChanges: [
          {
            artifactLocation: { uri },
            replacements: fix.edits.map((edit) => ({ deletedRegion: region(edit.span), insertedContent: { text: edit.text } })),
          },
        ],
      })),
    }),
  };
}

function regionOf({ start, end }: Range) {
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}
