import { jsonPrinter } from './format-json';
import { compactPrinter, githubPrinter } from './format-lines';
import { peoplePrinter } from './format-people';
import { sarifPrinter } from './format-sarif';
import type { Format } from './options';
import type { FileReport } from './report';
import type { Paint } from './terminal';
import { version } from './version';

/** Prints file by file, and keeps nothing of them but their text, as there may be thousands. */
export interface Printer {
  add(report: FileReport): void;
  /** All that was added, with the line end at the end. To be called once. */
  text(): string;
}

export function printerFor(form: Format, paint: Paint): Printer {
  switch (form) {
    case 'people':
      return peoplePrinter(paint);
    case 'json':
      return jsonPrinter();
    case 'sarif':
      return sarifPrinter(version);
    case 'github':
      return githubPrinter();
    case 'compact':
      return compactPrinter();
  }
}
