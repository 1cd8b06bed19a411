import type { Connection } from 'vscode-languageserver';

/** Writes down what went wrong. */
export type Log = (error: unknown) => void;

export function logTo(connection: Connection): Log {
  return (error) => connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
