import type { Namesakes, World } from './world';

/** A world that notes what it is asked, so that it can be told later whether another one would have said the same. */
export interface Recording {
  readonly world: World;
  /** Whether `now` has the same answers to all that was asked. */
  holds(now: World): boolean;
}

type Ask = (world: World) => unknown;

export function recordingOf(world: World): Recording {
  const asked = new Map<string, { readonly ask: Ask; readonly answer: unknown }>();
  const note = <T>(question: string, ask: (of: World) => T): T => {
    const answer = ask(world);
    asked.set(question, { ask, answer });
    return answer;
  };
  return {
    world: {
      get complete() {
        return note('complete', (of) => of.complete);
      },
      get agents() {
        return note('agents', (of) => of.agents);
      },
      get skills() {
        return note('skills', (of) => of.skills);
      },
      get commands() {
        return note('commands', (of) => of.commands);
      },
      get servers() {
        return note('servers', (of) => of.servers);
      },
      get own() {
        note('own', (of) => of.own?.folder);
        return world.own;
      },
      // Where a file is read does not change as long as it is the same file.
      ...(world.root !== undefined && { root: world.root }),
      roster() {
        note('roster', (of) => JSON.stringify(of.roster()));
        return world.roster();
      },
      file: (uri) => note(`file ${uri}`, (of) => of.file(uri)),
      namesakes: (name) => note(`namesakes ${name}`, (of) => of.namesakes(name)),
    },
    holds: (now) => now === world || [...asked.values()].every(({ ask, answer }) => sameAnswer(ask(now), answer)),
  };
}

function sameAnswer(now: unknown, then: unknown): boolean {
  if (Array.isArray(now) && Array.isArray(then)) return sameItems(now, then);
  if (isNamesakes(now) && isNamesakes(then)) return sameItems(now.weaker, then.weaker) && sameItems(now.stronger, then.stronger);
  return now === then;
}

/** What is in files is kept as it is as long as they do not change. */
function sameItems(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some === others || (some.length === others.length && some.every((item, at) => item === others[at]));
}

function isNamesakes(value: unknown): value is Namesakes {
  return typeof value === 'object' && value !== null && 'weaker' in value;
}
