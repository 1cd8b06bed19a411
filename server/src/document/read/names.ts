import type { Node } from '../node';
import type { Span } from '../span';

/** One entry of a list of names, as the reader separates them. */
export interface Name {
  readonly text: string;
  /** Where it stands in the file; the whole value where escapes make that unknowable. */
  readonly span: Span;
  /** The scalar that it is written in. */
  readonly node: Node;
}

/** The names in a string or in a list of strings. Whatever else it finds goes to `drop`. */
export function namesIn(node: Node, text: string, drop: (node: Node) => void): readonly Name[] {
  if (node.kind === 'sequence') return node.items.flatMap((item) => namesInItem(item, text, drop));
  return namesInItem(node, text, drop);
}

function namesInItem(node: Node, text: string, drop: (node: Node) => void): readonly Name[] {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') {
    drop(node);
    return [];
  }
  return locate(splitNames(node.value), node, text);
}

/** Splits on commas and blanks that stand outside parentheses. Line breaks do not separate. */
export function splitNames(value: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let current = '';
  for (const character of value) {
    if (character === '(') depth++;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && (character === ',' || character === ' ')) {
      names.push(current.trim());
      current = '';
    } else current += character;
  }
  names.push(current.trim());
  return names.filter((name) => name !== '');
}

function locate(names: readonly string[], node: Node, text: string): readonly Name[] {
  let position = node.span.start;
  return names.map((name) => {
    const start = node.alias ? -1 : text.indexOf(name, position);
    const end = start + name.length;
    if (start === -1 || end > node.span.end) return { text: name, span: node.span, node };
    position = end;
    return { text: name, span: { start, end }, node };
  });
}
