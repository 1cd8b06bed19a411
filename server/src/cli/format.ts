import { formatJson } from './format-json';
import { formatCompact, formatGithub } from './format-lines';
import { formatPeople } from './format-people';
import { formatSarif } from './format-sarif';
import type { Format } from './options';
import type { FileReport } from './report';
import type { Paint } from './terminal';
import { version } from './version';

/** The reports in the form that was asked for, with the line end at the end. */
export function format(reports: readonly FileReport[], form: Format, paint: Paint): string {
  switch (form) {
    case 'people':
      return formatPeople(reports, paint);
    case 'json':
      return formatJson(reports);
    case 'sarif':
      return formatSarif(reports, version);
    case 'github':
      return formatGithub(reports);
    case 'compact':
      return formatCompact(reports);
  }
}
