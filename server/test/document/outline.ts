import type { Node } from '../../src/document/node';
import type { Span } from '../../src/document/span';

/** A tree as lines: each key and value as the stretch of `text` that its span covers, and the value that it has. */
export function outline(text: string, node: Node | undefined, indent = ''): string {
  return node ? lines(text, node, indent).join('\n') : '';
}

function lines(text: string, node: Node, indent: string): string[] {
  const head = `${indent}${[...described(text, node)].join(' ')}`;
  if (node.kind === 'scalar' || node.alias) return [head];
  if (node.kind === 'sequence') return [head, ...node.items.flatMap((item) => lines(text, item, `${indent}- `))];
  return [head, ...node.entries.flatMap(({ keySpan, value }) => lines(text, value, `${indent}${slice(text, keySpan)}: `))];
}

function* described(text: string, node: Node): Generator<string> {
  if (node.properties) yield `(${slice(text, node.properties)})`;
  if (node.alias) yield 'alias';
  if (node.kind === 'scalar') yield `${node.style} ${slice(text, node.span)} = ${JSON.stringify(node.value)}`;
  else yield `${node.flow ? 'flow' : 'block'} ${node.kind}`;
}

function slice(text: string, { start, end }: Span): string {
  return `<${text.slice(start, end).replaceAll('\r', '␍').replaceAll('\n', '␤')}>`;
}
