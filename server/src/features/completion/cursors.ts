import type { AgentDocument } from '../../document/agent-document';
import { frontmatterAt } from '../../document/frontmatter-at';
import { sketchOf } from '../../document/sketch/build';
import type { Cursor, Step } from '../../document/sketch/cursor';
import { cursorsAt } from '../../document/sketch/find-cursors';
import type { SketchMap } from '../../document/sketch/sketch';
import type { Span } from '../../document/span';
import { anything, belowKey, type Expected } from '../vocabulary/expected';
import { frontmatterShape } from '../vocabulary/frontmatter';
import type { Scope } from '../vocabulary/scope';
import { writtenIn } from './keys';

/** The places in the frontmatter that an offset is at, with what can be written there. */
export interface Found {
  readonly region: Span;
  readonly root: SketchMap;
  readonly places: readonly { readonly cursor: Cursor; readonly expected: Expected }[];
}

/** `undefined` outside of the frontmatter. */
export function placesAt(scope: Scope, offset: number): Found | undefined {
  const { document } = scope;
  const region = frontmatterAt(document, offset);
  if (!region) return undefined;
  const sketched = sketchOf(document.text, region);
  const root: Expected = { map: frontmatterShape(scope) };
  const places = cursorsAt(document.text, sketched, offset).map((cursor) => ({ cursor, expected: expectedAt(root, cursor.trail, document) }));
  return { region, root: sketched.root, places };
}

function expectedAt(root: Expected, trail: readonly Step[], { text }: AgentDocument): Expected {
  return trail.reduce((expected, step) => ('colon' in step.at && step.in.kind === 'map' ? belowKey(expected.map, step.at.key, writtenIn(step.in, text)) : (expected.list ?? anything)), root);
}
