import { rules, type Rule } from '../rules';
import { didYouMean } from '../rules/support/did-you-mean';
import type { Console } from './console';
import { Failure } from './failure';
import type { Options } from './options';

/** Prints the manual page of each rule named, or a line for every rule. */
export function runExplain({ paths }: Options, console: Console): number {
  console.out.write(paths.length === 0 ? directory() : paths.map((id) => page(ruleOf(id))).join('\n'));
  return 0;
}

function directory(): string {
  const longest = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, severity, summary }) => `${id.padEnd(longest)}  ${severity.padEnd('information'.length)}  ${summary}\n`).join('');
}

function ruleOf(id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule) return rule;
  const meant = didYouMean(id, rules.map((candidate) => candidate.id));
  throw new Failure(`There is no rule "${id}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`);
}

function page({ id, severity, summary, rationale, examples, sources }: Rule): string {
  const shown = examples.map(({ before, after }) => `Example:\n\n${indented(before)}${after === undefined ? '' : `\nInstead:\n\n${indented(after)}`}`);
  const known = sources.map(({ evidence, version, url }) => `${evidence} ${version}${url === undefined ? '' : ` (${url})`}`).join(', ');
  return [`${id} (${severity})\n\n${summary}\n`, `${rationale.trim()}\n`, ...shown, `Known from: ${known}\n`].join('\n');
}

function indented(text: string): string {
  return text
    .replace(/\r?\n$/, '')
    .split('\n')
    .map((line) => `    ${line.replace(/\r$/, '␍')}\n`)
    .join('');
}
