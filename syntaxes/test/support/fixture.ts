/** One text of a fixture file, below its heading `=== title`. */
export interface Section {
  readonly title: string;
  readonly source: string;
}

/** The texts of a fixture file: the lines behind `>` and `:`. What stands between them is compared, not read. */
export function sectionsOf(fixture: string): readonly Section[] {
  return fixture.split(/^=== /m).slice(1).map(section => {
    const [title = '', ...lines] = section.split('\n');
    return { title, source: lines.filter(line => /^[>:]/.test(line)).map(line => line.slice(1)).join('\n') };
  });
}

/** The fixture file again, from what `annotate` made of each text. */
export function fixtureOf(annotated: readonly { readonly title: string; readonly text: string }[]): string {
  return annotated.map(({ title, text }) => `=== ${title}\n${text}`).join('\n');
}
