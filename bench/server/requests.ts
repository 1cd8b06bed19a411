import type { Position, Session } from './session';

/** Something an editor does, from the first byte sent to the last byte received. */
export interface Act {
  readonly name: string;
  /** Milliseconds that 99 of 100 shall be under, where that is an aim. */
  readonly aim?: number;
  /** Done before, and not measured. */
  readonly prepare?: (session: Session) => void;
  readonly run: (session: Session) => Promise<unknown>;
}

/** Where things are in the text. */
export interface Places {
  /** In the middle of the description. */
  readonly typing: Position;
  readonly completions: readonly Position[];
  readonly hovers: readonly Position[];
}

/** @param text Has the keys `name`, `description` and `model`, each on one line. */
export function placesIn(text: string): Places {
  const lines = text.split('\n');
  const at = (key: string, offset: number): Position => ({ line: lines.findIndex((line) => line.startsWith(`${key}:`)), character: key.length + offset });
  const typing = at('description', 12);
  return { typing, completions: [at('model', 2), at('model', 3), at('name', -2)], hovers: [at('model', -2), at('model', 3), at('description', -3)] };
}

export function actsAt({ typing, completions, hovers }: Places): readonly Act[] {
  const turn = roundRobin();
  const key = (session: Session): void => session.type(typing);
  const complete = (session: Session): Promise<unknown> => session.ask('textDocument/completion', { position: turn(completions) });
  return [
    // What the streams and the machine take of all the others.
    { name: 'no such request', run: (session) => session.ask('agentfiles/nothing', {}) },
    { name: 'keystroke to findings', aim: 5, run: (session) => (key(session), session.findings()) },
    { name: 'completion after a keystroke', aim: 2, run: (session) => (key(session), complete(session)) },
    { name: 'completion', aim: 2, run: complete },
    { name: 'hover', aim: 2, run: (session) => session.ask('textDocument/hover', { position: turn(hovers) }) },
    { name: 'hover after a keystroke', aim: 2, run: (session) => (key(session), session.ask('textDocument/hover', { position: turn(hovers) })) },
    { name: 'code actions after a keystroke', prepare: key, run: (session) => session.ask('textDocument/codeAction', { range: { start: typing, end: typing }, context: { diagnostics: [] } }) },
    { name: 'code actions', run: (session) => session.ask('textDocument/codeAction', { range: { start: typing, end: typing }, context: { diagnostics: [] } }) },
  ];
}

/** Only where the server offers it. */
export function renameAt({ capabilities }: Session, name: Position): readonly Act[] {
  if (capabilities['renameProvider'] === undefined) return [];
  return [{ name: 'rename', run: (session) => session.ask('textDocument/rename', { position: name, newName: 'another-name' }) }];
}

function roundRobin(): <T>(values: readonly T[]) => T | undefined {
  let count = 0;
  return (values) => values[count++ % values.length];
}
