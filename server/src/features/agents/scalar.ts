import { quoted } from '../../document/mend/quoting';
import { canBePlain } from '../refactor/scalar-text';

/** A text on one line of YAML, whatever is in it. Dashes in a row would end the frontmatter, and other escapes than those of double quotes there are none. */
export function scalarOf(text: string): string {
  if (canBePlain(text, false)) return text;
  return /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]|---/.test(text) ? escapedScalar(text) : quoted(text);
}

function escapedScalar(text: string): string {
  const special = /["\\]|[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]|(?<=-)-/g;
  return `"${text.replace(special, (character) => (/["\\]/.test(character) ? `\\${character}` : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`))}"`;
}
