import type { ServerType } from '../../spec/server-type';
import { variantMap } from './config-keys';
import type { Expected, MapShape, Starter } from './expected';
import { serverWords } from './names';
import type { Scope } from './scope';

/** A list of names and of maps that hold one new name with its configuration. */
export function serversExpected(scope: Scope): Expected {
  const config: Expected = { map: variantMap(scope.document.dialect.serverTypes, 'How the server is reached', scope) };
  const inline: MapShape = { keys: () => [], others: config, othersAre: 'An MCP server that only this agent has; its tools bear this name.', starters: scope.document.dialect.serverTypes.filter(({ internal }) => !internal).map(starterOf) };
  return { list: { words: serverWords(scope, true), map: inline } };
}

function starterOf({ names, summary, keys }: ServerType): Starter {
  const type = names[0] ?? '';
  const lines = keys.filter(({ required }) => required).map((key, index) => `\n  ${key.name}: $${index + 2}`);
  return { label: `${type} server`, summary, snippet: `\${1:name}:\n  type: ${type}${lines.join('')}` };
}
