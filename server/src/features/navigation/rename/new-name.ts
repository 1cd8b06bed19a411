import { nameFlaw } from '../../../document/read/naming';
import type { Dialect } from '../../../spec';
import { shownPath } from '../../../workspace/uri';
import type { KnownName, World } from '../../../workspace/world';
import { noFileName } from '../../file-names';
import type { Naming } from '../around';
import type { Subject } from './subject';

/** Why a thing cannot be called so, as a sentence; `undefined` where it can. `worlds`: those of all files in which the name will count. */
export function nameFault({ thing, prefix }: Subject, name: string, dialect: Dialect, worlds: readonly World[]): string | undefined {
  if (name === '') return 'A name cannot be empty.';
  if (/[\u0000-\u001F\u007F\u2028\u2029]/.test(name)) return 'A name is one line, without control characters.';
  const fault = thing.kind === 'agent' ? agentFault(name, dialect) : thing.kind === 'server' ? serverFault(name, dialect) : skillFault(name);
  if (fault !== undefined) return fault;
  const taken = worlds.flatMap((world) => bearersOf(prefix + name, thing.kind, world))[0];
  if (!taken) return undefined;
  const where = taken.uri === undefined ? undefined : shownPath(taken.uri);
  return where === undefined ? `"${prefix}${name}" is taken already.` : `"${where}" has the name "${prefix}${name}" already.`;
}

/** Why a thing must keep its name, as a sentence; `undefined` where it need not. */
export function keepingReason({ thing: { kind, name }, file }: Subject, dialect: Dialect): string | undefined {
  if (file?.base.scope === 'managed') return `"${name}" is managed for everybody on this machine.`;
  if (kind !== 'server') return undefined;
  if (file?.kind === 'servers' && file.base.scope === 'plugin') return `The tools of "${name}" bear the name of its plugin, too, so that those who name them would not be found.`;
  return serverFault(name, dialect) === undefined ? undefined : `The tools of "${name}" cannot bear its name as it is, so that those who name them would not be found.`;
}

/** Why a server cannot be called so where agents have servers of their own. */
export function ownServerFault({ thing }: Subject, name: string, namings: readonly Naming[]): string | undefined {
  const taken = thing.kind === 'server' ? namings.find(({ uri, mentions }) => uri !== thing.uri && mentions.some((one) => one.declares && one.kind === 'server' && one.name === name)) : undefined;
  return taken && `"${shownPath(taken.uri)}" has a server "${name}" of its own.`;
}

function agentFault(name: string, { naming, reader, builtInAgents }: Dialect): string | undefined {
  const flaw = naming.rules === 'strict' ? nameFlaw(name, naming.maxLength) : undefined;
  if (flaw === 'name-colon') return `${reader} does not load an agent with a colon in its name.`;
  if (flaw === 'name-dash') return `${reader} does not load an agent whose name begins with a dash.`;
  if (name.length > naming.maxLength) return `A name has at most ${naming.maxLength} characters; this one has ${name.length}.`;
  return builtInAgents.some((agent) => agent.name === name && agent.onSameName === 'kept') ? `${reader} keeps "${name}" for an agent of its own.` : undefined;
}

function serverFault(name: string, { serverToolName: { joint } }: Dialect): string | undefined {
  return /^[\w-]+$/.test(name) && !name.includes(joint) ? undefined : `The tools of a server bear its name, so that it is made of letters, digits, "-" and single "_".`;
}

function skillFault(name: string): string | undefined {
  const odd = noFileName.exec(name)?.[0];
  return odd === undefined ? undefined : 'A skill is called as its folder, and no folder can be called so.';
}

function bearersOf(name: string, kind: Subject['thing']['kind'], world: World): readonly KnownName[] {
  if (kind === 'skill') return world.skills.filter((skill) => skill.name === name);
  if (kind === 'server') return world.servers.filter((server) => server.name === name);
  const { weaker, stronger } = world.namesakes(name);
  return [...stronger, ...weaker];
}
