import type { Host } from '../host';
import { mayRead, type Reach } from './reach';

/** The text of a file as an editor shows it, and counts places in it: without its byte order mark. `undefined` where there is none that may be read. */
export async function shownText(uri: string, { host, reach }: { readonly host: Host; readonly reach: Reach }): Promise<string | undefined> {
  const text = reach.trusted || mayRead(reach, await host.real(uri)) ? await host.read(uri) : undefined;
  return text?.replace(/^\uFEFF/, '');
}
