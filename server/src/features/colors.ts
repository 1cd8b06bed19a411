import type { Color, ColorInformation, ColorPresentation, Range } from 'vscode-languageserver-types';
import type { AgentDocument } from '../document/agent-document';
import { entryOf, stringOf } from '../document/node';
import { span, type Span } from '../document/span';
import type { Field } from '../spec/field';
import type { Ranges } from './ranges';
import { takesColors } from './vocabulary/frontmatter';

/** A swatch on each value that the reader takes for a colour: no other word and no other place has one. */
export function documentColors(document: AgentDocument, ranges: Ranges): ColorInformation[] {
  return document.dialect.fields.flatMap((field) => {
    const found = colorOf(document, field);
    return found ? [{ range: ranges.range(found.span), color: colorFrom(found.hex) }] : [];
  });
}

/** The dialect's names only, the one nearest to the picked colour first: that is the one that the picker writes. */
export function colorPresentations(document: AgentDocument, color: Color, range: Range, ranges: Ranges): ColorPresentation[] {
  const at = ranges.range(ranges.span(range));
  return [...document.dialect.colors]
    .sort((a, b) => distance(color, colorFrom(a.hex)) - distance(color, colorFrom(b.hex)))
    .map(({ name }) => ({ label: name, textEdit: { range: at, newText: name } }));
}

function colorOf(document: AgentDocument, { form, name, ignored }: Field): { readonly span: Span; readonly hex: string } | undefined {
  const { dialect, root } = document;
  if (form.kind !== 'choice' || ignored !== undefined || !takesColors(form, dialect)) return undefined;
  const value = entryOf(root, name)?.value;
  const written = stringOf(value);
  const hex = dialect.colors.find((color) => color.name === written)?.hex;
  if (!value || value.alias || written === undefined || hex === undefined) return undefined;
  const start = document.text.indexOf(written, value.span.start);
  // Escapes such as "\x72ed" spell a name that is nowhere to be replaced.
  return start === -1 || start + written.length > value.span.end ? undefined : { span: span(start, start + written.length), hex };
}

function colorFrom(hex: string): Color {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5), alpha: 1 };
}

/** How different two colours look: their distance in Oklab, in which lightness counts less, because the names are about the hue. */
function distance(a: Color, b: Color): number {
  const [l1, a1, b1] = oklab(a);
  const [l2, a2, b2] = oklab(b);
  return ((l1 - l2) / 2) ** 2 + (a1 - a2) ** 2 + (b1 - b2) ** 2;
}

/** The coordinates of https://bottosson.github.io/posts/oklab. */
function oklab({ red, green, blue }: Color): readonly [number, number, number] {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
