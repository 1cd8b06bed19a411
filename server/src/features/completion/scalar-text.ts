import { quoted } from '../../document/mend/quoting';
import type { SketchScalar } from '../../document/sketch/sketch';
import type { Word } from '../vocabulary/expected';

/** A word as a YAML text of its own, in quotes where it would be something else without. */
export function scalarText({ name, kind }: Word, flow: boolean): string {
  if (kind === 'number' || kind === 'boolean') return name;
  return needsQuotes(name, flow) ? quoted(name) : name;
}

/** A word as a part of a text that is there already. */
export function inQuotes(name: string, style: SketchScalar['style']): string {
  if (style === 'double') return name.replace(/["\\]/g, '\\$&');
  return style === 'single' ? name.replaceAll("'", "''") : name;
}

const startsOtherwise = /^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`])/;
const isNoString = /^(?:true|false|null|~|[-+.]?\d[\w.+-]*|[-+]?\.(?:inf|nan))$/i;

function needsQuotes(name: string, flow: boolean): boolean {
  return name.trim() !== name || name === '' || startsOtherwise.test(name) || /:(?:\s|$)|\s#/.test(name) || isNumberLike(name) || (flow && /[,[\]{}]/.test(name));
}

/** Whether YAML would read a number, a boolean or nothing; `5m` and `1h` are texts. */
function isNumberLike(name: string): boolean {
  return isNoString.test(name) && (!/^\d/.test(name) || !Number.isNaN(Number(name)));
}
