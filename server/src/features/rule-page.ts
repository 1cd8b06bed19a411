import type { Example, Rule } from '../rules';

/** The manual page of a rule, as Markdown. */
export function rulePage({ id, severity, summary, rationale, examples }: Rule): string {
  return [`# ${id}`, `**${severity}** · ${summary}`, rationale.trim(), ...examples.flatMap(shown)].join('\n\n') + '\n';
}

function shown({ before, after }: Example): readonly string[] {
  return ['## Wrong', fenced(before), ...(after === undefined ? [] : ['## Right', fenced(after)])];
}

/** A fence longer than any in the text. Carriage returns would not be seen. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${text.replaceAll('\r', '␍').replace(/\n$/, '')}\n${fence}`;
}
