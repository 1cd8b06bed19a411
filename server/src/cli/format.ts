import { jsonPrinter } from './format-json';
import { compactPrinter, githubPrinter } from './format-lines';
import { peoplePrinter } from './format-people';
import { sarifPrinter } from './format-sarif';
import type { Format } from './options';
import type { FileReport } from './report';
import type { Paint } from './terminal';
import { version } from './version';

/** Prints file by file, as there may be thousands. What it gives, joined, is the output. */
export interface Printer {
  add(report: FileReport): string;
  /** What remains to be printed behind the last file. To be called once. */
  end(): string;
}

/** @param folder The folder that paths of other files are written from. */
export function printerFor(form: Format, paint: Paint, folder: string): Printer {
  switch (form) {
    case 'people':
      return peoplePrinter(paint, folder);
    case 'json':
      return jsonPrinter(folder);
    case 'sarif':
      return sarifPrinter(version, folder);
    case 'github':
      return githubPrinter();
    case 'compact':
      return compactPrinter();
  }
}
