/** Milliseconds, as VS Code counts them of an extension. */
export interface Counted {
  /** Running the extension's main file. */
  readonly load: number;
  /** Calling `activate`, up to the first thing that it waits for. */
  readonly call: number;
  /** Waiting for what `activate` promised, while the extension host is free for others. */
  readonly finish: number;
}

/**
 * Finds an extension in the table *Extension Activation Stats* of what VS Code writes about its start; `undefined` as long as it is not there.
 * The columns are told by their heads.
 */
export function activationIn(text: string, extension: string): Counted | undefined {
  const rows = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const head = rows.find((cells) => cells.includes('Load Code')) ?? [];
  const row = rows.find((cells) => cells[1] === extension);
  if (!row) return undefined;
  const of = (column: string): number => Number(row[head.indexOf(column)]);
  return { load: of('Load Code'), call: of('Call Activate'), finish: of('Finish Activate') };
}
