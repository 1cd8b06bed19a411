import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseConfigFileTextToJson } from 'typescript';

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly action: { readonly indent: 'none' | 'indent' | 'outdent'; readonly appendText?: string };
}

/** The rules for Enter in a language configuration of this folder, which may hold comments. */
export function enterRules(file: string): readonly EnterRule[] {
  const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
  const { config, error } = parseConfigFileTextToJson(path, readFileSync(path, 'utf8')) as { config?: { onEnterRules: EnterRule[] }; error?: unknown };
  if (!config || error) throw new Error(`${file} is no JSON with comments.`);
  return config.onEnterRules;
}

/** The line below, up to the cursor, after Enter at the end of a line: as VS Code does it with an indentation of two blanks. */
export function lineAfterEnter(rules: readonly EnterRule[], line: string): string {
  const indentation = /^ */.exec(line)?.[0] ?? '';
  const rule = rules.find(({ beforeText, afterText = '' }) => new RegExp(beforeText).test(line) && new RegExp(afterText).test(''));
  const { indent = 'none', appendText = '' } = rule?.action ?? {};
  return { none: indentation, indent: `${indentation}  `, outdent: indentation.slice(2) }[indent] + appendText;
}
