import type { Mapping, Node, Sequence } from '../node';

/** How far a node reaches with all aliases written out: what walks the tree walks that. */
export interface Extent {
  /** Levels of collections; 0 for a scalar. */
  readonly height: number;
  /** Nodes. */
  readonly size: number;
}

/** Deeper than anybody nests by hand, and shallow enough that whoever walks the tree may do so by recursion. */
export const mostHeight = 250;

/** So many nodes may stand in for others; a file whose aliases of aliases want more is an attack and not an agent. */
const mostCopies = 200_000;

const leaf: Extent = { height: 0, size: 1 };

/** Knows the extents of the nodes of one text, and what its aliases and merges may still copy. */
export class Extents {
  private readonly known = new Map<Node, Extent>();
  private copies = mostCopies;

  of(node: Node): Extent {
    return this.known.get(node) ?? leaf;
  }

  /** To be told of every collection after its children. */
  measure(node: Mapping | Sequence): void {
    let height = 0;
    let size = 1;
    for (const child of node.kind === 'sequence' ? node.items : node.entries.map(({ value }) => value)) {
      const extent = this.of(child);
      height = Math.max(height, extent.height);
      size += extent.size;
    }
    this.known.set(node, { height: height + 1, size });
  }

  /** Notes that `copy` has the same children as `node`. */
  measureAs(copy: Node, node: Node): void {
    const extent = this.known.get(node);
    if (extent) this.known.set(copy, extent);
  }

  /** Whether the node may be copied, in view of what was copied before. */
  spend(node: Node): boolean {
    this.copies -= this.of(node).size;
    return this.copies >= 0;
  }
}
