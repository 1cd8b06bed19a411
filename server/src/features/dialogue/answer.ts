import type { Answer } from './reply';

/** An answer as a text. Blanks around it are typed by mistake, and half of a character cannot be written to a file. */
export function textOf(answer: Answer | undefined): string | undefined {
  return typeof answer === 'string' ? answer.replace(/[\uD800-\uDFFF]/gu, '\uFFFD').trim() : undefined;
}
