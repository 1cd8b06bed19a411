/** A text of any origin that is to stand in a snippet as it is. */
export function snippetText(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&');
}
