import type { AgentDocument } from '../../document/agent-document';
import { lineAt } from '../../document/lines';
import { span } from '../../document/span';
import { emptyWorld } from '../../workspace/world';
import type { PathSpot } from '../prompt/spot';
import { placesAt } from './cursors';

/** The file that a command line is about to name at `offset`: with its folder, with `./`, or from the variable of the folder that commands run in. */
export function commandPathAt(document: AgentDocument, offset: number): PathSpot | undefined {
  const { text, dialect } = document;
  const line = lineAt(text, offset);
  const variable = `\\\\?"?\\$\\{?${dialect.rootVariable}\\}?\\\\?"?/`;
  const path = new RegExp(`(?:^|[\\s"'=[,|])(${variable}|\\.{1,2}/|[\\w.-]+/)((?:[\\w.-]+/)*)([\\w.-]*)$`);
  const [, first = '', folders = '', name] = path.exec(text.slice(line.start, offset)) ?? [];
  if (name === undefined || !placesAt({ document, world: emptyWorld }, offset)?.places.some(({ expected }) => expected.command)) return undefined;
  const rest = /^[\w.-]*/.exec(text.slice(offset, line.end))?.[0].length ?? 0;
  const folder = (first.includes('$') ? './' : first) + folders;
  return { kind: 'mention', span: span(offset - name.length, offset + rest), folder, goesOn: text[offset + rest] === '/' };
}
