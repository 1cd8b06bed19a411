import { tableText, type Table } from './table';

/** One part of the report: what was measured, and what must be known to read it. */
export interface Section {
  readonly title: string;
  readonly notes: readonly string[];
  readonly tables: readonly Table[];
}

/** An aim with the figure that was measured. `met` is undefined where it could not be measured here. */
export interface Aim {
  readonly what: string;
  readonly aim: string;
  readonly figure: string;
  readonly met: boolean | undefined;
}

export interface Result {
  readonly sections: readonly Section[];
  readonly aims: readonly Aim[];
}

/** The whole report in markdown. */
export function reportText(heading: readonly string[], { sections, aims }: Result): string {
  const table: Table = { head: ['aim', 'wanted', 'measured', 'met'], rows: aims.map(({ what, aim, figure, met }) => [what, aim, figure, met === undefined ? '–' : met ? 'yes' : 'NO']) };
  const blocks = [...heading, ...(aims.length > 0 ? ['## Aims', tableText(table)] : []), ...sections.flatMap(sectionBlocks)];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks({ title, notes, tables }: Section): readonly string[] {
  return [`## ${title}`, ...notes, ...tables.map(tableText)];
}

export function together(results: readonly Result[]): Result {
  return { sections: results.flatMap(({ sections }) => sections), aims: results.flatMap(({ aims }) => aims) };
}
