import { entryOf, stringOf, type Mapping, type Node, type Scalar } from '../../document/node';
import { anything, belowKey, type Expected, type Written } from './expected';
import { frontmatterShape } from './frontmatter';
import type { Scope } from './scope';

/** A value of the frontmatter that is written where it stands, with what can be there. */
export interface ExpectedScalar {
  readonly node: Scalar;
  readonly expected: Expected;
}

/** All values of the frontmatter that are neither lists nor maps. What an alias stands for is written elsewhere, and an empty value is no place to look at. */
export function scalarsIn(scope: Scope): Generator<ExpectedScalar> {
  return inMapping(scope.document.root, { map: frontmatterShape(scope) });
}

function* inMapping(mapping: Mapping, { map }: Expected): Generator<ExpectedScalar> {
  const written: Written = (key) => stringOf(entryOf(mapping, key)?.value);
  for (const { key, value } of mapping.entries) yield* inNode(value, belowKey(map, key, written));
}

function* inNode(node: Node, expected: Expected): Generator<ExpectedScalar> {
  if (node.alias || node.span.start === node.span.end) return;
  if (node.kind === 'mapping') yield* inMapping(node, expected);
  else if (node.kind === 'sequence') for (const item of node.items) yield* inNode(item, expected.list ?? anything);
  else yield { node, expected };
}
