import type { FileFacts, Host } from '../host';
import { isWithin, sameSpelling } from '../uri';
import { mayRead, type Reach } from './reach';

/** As many files as are asked about at most; beyond that nobody has named them by hand. */
const most = 10_000;

/** What files and folders are that other files name. */
export class Facts {
  private readonly known = new Map<string, FileFacts | 'absent'>();
  private readonly asked = new Set<string>();

  constructor(
    private readonly world: { readonly host: Host; readonly reach: Reach },
    private readonly onChange: () => void,
  ) {}

  at(uri: string): FileFacts | 'absent' | undefined {
    return this.known.get(sameSpelling(uri));
  }

  /** Asks about those that nobody asked about before. */
  async look(uris: readonly string[]): Promise<void> {
    const fresh = uris.filter((uri) => !this.asked.has(uri)).slice(0, Math.max(0, most - this.asked.size));
    for (const uri of fresh) this.asked.add(uri);
    const found = await Promise.all(fresh.map(async (uri) => this.take(uri, await this.ask(uri))));
    if (found.includes(true)) this.onChange();
  }

  /** Asks again about those at or below places where something came, changed or went. */
  async refresh(changed: readonly string[]): Promise<void> {
    const stale = [...this.asked].filter((uri) => changed.some((place) => isWithin(place, uri) || isWithin(uri, place)));
    for (const uri of stale) this.asked.delete(uri);
    await this.look(stale);
  }

  private async ask(uri: string): Promise<FileFacts | 'absent' | undefined> {
    const { host, reach } = this.world;
    return mayRead(reach, uri) && mayRead(reach, await host.real(uri)) ? ((await host.stat(uri)) ?? 'absent') : undefined;
  }

  private take(uri: string, facts: FileFacts | 'absent' | undefined): boolean {
    if (facts === undefined || JSON.stringify(this.known.get(uri)) === JSON.stringify(facts)) return false;
    this.known.set(uri, facts);
    return true;
  }
}
