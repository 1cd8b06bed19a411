/** How text is set off on a terminal. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green' | 'cyan';

/** Puts text into a style, or leaves it as it is where there are no colours. */
export type Paint = (style: Style, text: string) => string;

const codes: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 };

export const plain: Paint = (_style, text) => text;
const colored: Paint = (style, text) => `\u001B[${codes[style]}m${text}\u001B[0m`;

/** Colours where they are wanted; if nothing is said, on a terminal only, and by the customs of NO_COLOR and FORCE_COLOR. */
export function paintFor(wanted: boolean | undefined, stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  const byCustom = env['NO_COLOR'] ? false : env['FORCE_COLOR'] ? env['FORCE_COLOR'] !== '0' : stream.isTTY === true && env['TERM'] !== 'dumb';
  return (wanted ?? byCustom) ? colored : plain;
}

/** What a hostile file could do to a terminal is shown instead of done. */
export function harmless(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
