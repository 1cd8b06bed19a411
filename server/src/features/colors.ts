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

/** How different two colours look, by the "redmean" approximation: the square, which orders them alike. */
function distance(a: Color, b: Color): number {
  const mean = (a.red + b.red) / 2;
  return (2 + mean) * (a.red - b.red) ** 2 + 4 * (a.green - b.green) ** 2 + (3 - mean) * (a.blue - b.blue) ** 2;
}
