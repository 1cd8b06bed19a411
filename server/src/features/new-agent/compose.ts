import { quoted } from '../../document/mend/quoting';
import { decodeDescription } from '../../document/read/naming';
import { canBePlain } from '../refactor/scalar-text';

/** What a new agent is to be. */
export interface Draft {
  readonly name: string;
  readonly description: string;
  /** Empty: every tool, without the key. */
  readonly tools: readonly string[];
  /** Empty: without the key. */
  readonly model: string;
  readonly color: string;
  /** `{description}` stands for the description. */
  readonly prompt: string;
}

/** The agent file that the reader makes the draft of, whatever is in its texts. */
export function compose({ name, description, tools, model, color, prompt }: Draft): string {
  const keys = [
    `name: ${scalarOf(name)}`,
    `description: ${scalarOf(description)}`,
    ...(tools.length > 0 ? [`tools: ${tools.join(', ')}`] : []),
    ...(model === '' ? [] : [`model: ${scalarOf(model)}`]),
    ...(color === '' ? [] : [`color: ${scalarOf(color)}`]),
  ];
  const body = prompt.trim().replaceAll('{description}', () => decodeDescription(description));
  return ['---', ...keys, '---', '', body, ''].join('\n');
}

/** A text on one line of YAML. Dashes in a row would end the frontmatter, and other escapes than those of double quotes there are none. */
function scalarOf(text: string): string {
  if (canBePlain(text, false)) return text;
  return /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]|---/.test(text) ? escapedScalar(text) : quoted(text);
}

function escapedScalar(text: string): string {
  const special = /["\\]|[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]|(?<=-)-/g;
  return `"${text.replace(special, (character) => (/["\\]/.test(character) ? `\\${character}` : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`))}"`;
}
