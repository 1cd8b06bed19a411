import type { IndexedFile } from '../../workspace/index/summary';
import type { Mention } from '../../workspace/index/mention';
import { emptyWorld, type KnownAgent, type KnownName, type World } from '../../workspace/world';
import type { Naming } from './around';

/** Something that has a name and is defined in a file. */
export interface Thing {
  readonly kind: 'agent' | 'skill' | 'server';
  readonly name: string;
  readonly uri: string;
  readonly known: KnownName;
}

/** What a file means by a name; `undefined` where there is nothing that bears it. */
export function thingOf(mention: Mention, naming: Naming, world: World): Thing | undefined {
  const { kind, name } = mention;
  if (mention.declares) return { kind: kind === 'any' ? 'agent' : kind, name, uri: naming.uri, known: { name, uri: naming.uri, range: mention.range } };
  switch (kind) {
    case 'agent':
      return defined('agent', agentOf(name, naming, world));
    case 'skill':
      return defined('skill', world.skills.find((skill) => skill.name === name));
    case 'server':
      return ownServer(name, naming) ?? defined('server', world.servers.find((server) => server.name === name));
    case 'any':
      for (const one of ['agent', 'skill', 'server'] as const) {
        const thing = thingOf({ ...mention, kind: one }, naming, world);
        if (thing) return thing;
      }
      return undefined;
  }
}

/** Whether a file counts in one project alone. */
export function belongsToProject(file: IndexedFile | undefined): boolean {
  return file === undefined || file.base.scope === 'project';
}

export function isSameThing(a: Thing, b: Thing): boolean {
  return a.kind === b.kind && a.name === b.name && a.uri === b.uri;
}

function defined(kind: Thing['kind'], known: KnownName | undefined): Thing | undefined {
  return known?.uri === undefined ? undefined : { kind, name: known.name, uri: known.uri, known };
}

/** What counts in every project means its own by a name, if there is one, whatever the project at hand has. */
function agentOf(name: string, { file }: Naming, world: World): KnownAgent | undefined {
  const { weaker, stronger } = world.namesakes(name);
  const own = file?.summary.agent;
  const all = [...weaker, ...(own?.name === name ? [own] : []), ...stronger];
  return (belongsToProject(file) ? undefined : all.findLast((agent) => agent.scope !== 'project')) ?? all.at(-1);
}

/** A server that only the file's own agent has. */
function ownServer(name: string, naming: Naming): Thing | undefined {
  const own = naming.mentions.find((mention) => mention.declares && mention.kind === 'server' && mention.name === name);
  return own && thingOf(own, naming, emptyWorld);
}
