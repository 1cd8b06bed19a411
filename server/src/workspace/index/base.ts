import { remembered } from '../../document/remembered';
import type { Layout } from '../../spec/surroundings';
import { agentScopes, type AgentScope } from '../world';
import { isWithin, joined } from '../uri';

/** A folder below which a reader finds agents and what they may name. */
export interface Base {
  readonly uri: string;
  readonly scope: AgentScope;
  readonly layout: Layout;
  /** How many folders lie above it: of two projects, the inner one wins. */
  readonly depth: number;
  /** The name of the plugin that it is. */
  readonly plugin?: string;
  /** The agent files that the plugin lists, as paths from its folder. Absent: all in the folder. */
  readonly listed?: readonly string[];
}

export type FileKind = 'agent' | 'skill' | 'command' | 'servers' | 'settings' | 'instructions';

/** The first is the weaker one: negative. As in section 7 of the spec, a later scope wins, and an inner folder. */
export function byStrength(a: Base, b: Base): number {
  return agentScopes.indexOf(a.scope) - agentScopes.indexOf(b.scope) || a.depth - b.depth;
}

/** A file or a folder of a base, and what is in it. */
interface Part {
  readonly uri: string;
  readonly kind: FileKind;
}

/** The folders of a base that are searched. */
export const searchedFolders = remembered(({ uri, layout, listed }: Base): readonly Part[] => [
  ...(listed ? [] : [{ uri: joined(uri, layout.agents), kind: 'agent' } as const]),
  { uri: joined(uri, layout.skills), kind: 'skill' },
  { uri: joined(uri, layout.commands), kind: 'command' },
]);

/** The single files of a base, which may not be there. */
export const singleFiles = remembered(({ uri, layout, listed = [] }: Base): readonly Part[] => {
  const files = (paths: readonly string[], kind: FileKind): readonly Part[] => paths.map((path) => ({ uri: joined(uri, path), kind }));
  return [...files(listed, 'agent'), ...files(layout.servers, 'servers'), ...files(layout.settings, 'settings'), ...files(layout.instructions, 'instructions')];
});

/** What a file of a base is to the reader; `undefined` for one that it does not look at. */
export function kindIn(base: Base, uri: string): FileKind | undefined {
  const single = singleFiles(base).find((file) => file.uri === uri);
  if (single) return single.kind;
  const folder = searchedFolders(base).find((searched) => uri !== searched.uri && isWithin(searched.uri, uri));
  return folder && isRead(uri.slice(folder.uri.length + 1), folder.kind, base) ? folder.kind : undefined;
}

function isRead(path: string, kind: FileKind, { scope }: Base): boolean {
  if (kind === 'skill') return /^[^/]+\/SKILL\.md$/.test(path);
  return (kind === 'agent' && scope === 'plugin' ? /\.md$/i : /\.md$/).test(path);
}
