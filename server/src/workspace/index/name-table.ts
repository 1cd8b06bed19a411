import type { KnownName } from '../world';
import { Layered } from './layered';
import { byStanding, firstFrom, type Standing } from './standing';

/** All that bear one name, the weakest first, and where each stands. */
export interface Bearers<N> {
  readonly named: readonly N[];
  readonly standings: readonly Standing[];
}

/** Names with those who bear them: one state, which does not change. The next one is made of it for no more than the change costs. */
export class NameTable<N extends KnownName> {
  private constructor(
    private readonly byName: Layered<Bearers<N>>,
    /** Of several with one name, the strongest; in the order of the weakest ones. */
    readonly winners: readonly N[],
    /** Where the weakest with the name of each winner stands. */
    private readonly firsts: readonly Standing[],
  ) {}

  /**
   * @param all In the order in which they stand.
   * @param named Who bears a name there, if anybody.
   */
  static of<T extends { readonly standing: Standing }, N extends KnownName>(all: readonly T[], named: (one: T) => N | undefined): NameTable<N> {
    const byName = new Map<string, { readonly named: N[]; readonly standings: Standing[] }>();
    for (const one of all) {
      const name = named(one);
      if (!name) continue;
      const bearers = byName.get(name.name) ?? { named: [], standings: [] };
      bearers.named.push(name);
      bearers.standings.push(one.standing);
      byName.set(name.name, bearers);
    }
    const winners: N[] = [];
    const firsts: Standing[] = [];
    for (const bearers of byName.values()) {
      winners.push(...bearers.named.slice(-1));
      firsts.push(...bearers.standings.slice(0, 1));
    }
    return new NameTable<N>(new Layered(byName), winners, firsts);
  }

  bearers(name: string): Bearers<N> {
    return this.byName.get(name) ?? { named: [], standings: [] };
  }

  winner(name: string): N | undefined {
    return this.byName.get(name)?.named.at(-1);
  }

  /** With another name, or none, in place of the one that stands there. */
  with(standing: Standing, before: N | undefined, after: N | undefined): NameTable<N> {
    if (before === after) return this;
    if (before?.name === after?.name) return this.replaced(standing, after);
    return this.without(standing, before).replaced(standing, after);
  }

  private without(standing: Standing, name: N | undefined): NameTable<N> {
    if (!name) return this;
    const { named, standings } = this.bearers(name.name);
    const at = firstFrom(standing, standings, byStanding);
    return this.withBearers(name.name, { named: named.toSpliced(at, 1), standings: standings.toSpliced(at, 1) });
  }

  /** Takes the place of what has the same name there, if anything has. */
  private replaced(standing: Standing, name: N | undefined): NameTable<N> {
    if (!name) return this;
    const { named, standings } = this.bearers(name.name);
    const at = firstFrom(standing, standings, byStanding);
    const there = standings[at];
    const count = there && byStanding(there, standing) === 0 ? 1 : 0;
    return this.withBearers(name.name, { named: named.toSpliced(at, count, name), standings: count === 1 ? standings : standings.toSpliced(at, 0, standing) });
  }

  private withBearers(name: string, bearers: Bearers<N>): NameTable<N> {
    const winner = bearers.named.at(-1);
    const [before] = this.bearers(name).standings;
    const [first] = bearers.standings;
    const byName = this.byName.with(name, winner && bearers);
    const at = before && firstFrom(before, this.firsts, byStanding);
    if (at !== undefined && winner && before === first) return new NameTable(byName, this.winners[at] === winner ? this.winners : this.winners.with(at, winner), this.firsts);
    const left = at === undefined ? this : new NameTable(byName, this.winners.toSpliced(at, 1), this.firsts.toSpliced(at, 1));
    if (!first || !winner) return left;
    const to = firstFrom(first, left.firsts, byStanding);
    return new NameTable(byName, left.winners.toSpliced(to, 0, winner), left.firsts.toSpliced(to, 0, first));
  }
}
