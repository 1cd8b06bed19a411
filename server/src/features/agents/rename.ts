import type { Dialect } from '../../spec/dialect';
import { shownPath } from '../../workspace/uri';
import type { IndexedFile } from '../../workspace/index/summary';
import type { World } from '../../workspace/world';
import { textOf } from '../dialogue/answer';
import type { Answer, Reply } from '../dialogue/reply';
import type { Checker } from '../checker';
import { nameFinding } from './name-finding';

/** An agent that is to be renamed, in its file and wherever it is named. */
export interface RenamingAgent {
  readonly file: IndexedFile;
  readonly dialect: Dialect;
  /** What lies around the file. */
  readonly world: World;
}

/** Asks for a name. What is to be edited for it is for the editor's own rename to find. */
export function renameAgent([answer]: readonly Answer[], { file, dialect, world }: RenamingAgent, checker: Checker): Reply {
  const { agent } = file.summary;
  const position = agent?.range?.start;
  if (!agent || !position) return { next: { kind: 'refuse', message: `${dialect.reader} does not load this agent. Mend it before you rename it.` } };
  // A plugin's agents bear more than what their files say.
  const own = agent.name.slice(agent.name.lastIndexOf(':') + 1);
  const question = { kind: 'input', title: 'Rename Agent', prompt: `What should "${own}" be called? Whatever names it is changed, too.`, step: 1, steps: 1, value: own } as const;
  const name = textOf(answer);
  if (name === undefined) return { next: question };
  const { weaker, stronger } = world.namesakes(agent.name.slice(0, -own.length) + name);
  const taken = name === own ? undefined : [...stronger, ...weaker].at(-1);
  const refused = name === '' ? 'An agent needs a name.' : taken ? `"${shownPath(taken.uri)}" has this name already.` : nameFinding(name, { dialect, checker });
  return refused === undefined ? { next: { kind: 'rename', uri: file.uri, position, name } } : { next: question, refused };
}
