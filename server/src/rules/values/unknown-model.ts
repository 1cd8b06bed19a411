import type { AgentDocument } from '../../document/agent-document';
import { entryOf, stringOf } from '../../document/node';
import { ran, read } from '../../spec/claude-code/sources';
import type { Form } from '../../spec/form';
import type { Rule } from '../rule';
import { didYouMean } from '../support/did-you-mean';
import type { Guess } from '../support/nearest';
import { isPlaceholder } from '../support/tool-names';
import { changeValue, cut, present, removal, valueSpan } from '../support/written';

export const unknownModel: Rule = {
  id: 'unknown-model',
  severity: 'warning',
  category: 'not-as-written',
  summary: 'A model that the reader does not know is sent to the service as it is, and the agent most likely fails when it runs.',
  rationale: `
Claude Code knows its aliases (\`sonnet\`, \`opus\`, \`haiku\`, …), \`inherit\`, and the full ids of the models, in the spellings of all
providers. Any other text loads without a message and is sent to the service letter for letter. Unless the service happens to know the
name, as a gateway of your own may, the agent fails at its first request.

Names of other products (\`gpt-4\`), titles (\`Claude Sonnet 4.5\`) and ids with a dot (\`claude-opus-4.7\`) are the usual cases. A name that your
gateway knows can be allowed in the settings.
`,
  sources: [ran, read],
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nmodel: claude-opus-4.7\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nmodel: claude-opus-4-7\n---\n\nReview the diff.\n',
    },
  ],
  *check(document) {
    const { dialect, root } = document;
    for (const { name, form, ignored } of dialect.fields) {
      const entry = ignored === undefined && isModel(form, document) ? entryOf(root, name) : undefined;
      const model = stringOf(entry?.value)?.trim();
      if (!entry || model === undefined || model === '' || isKnown(model, document)) continue;
      const guess = guessOf(model, document);
      yield {
        span: valueSpan(document, entry.value),
        message: `${dialect.reader} ${what(model)} and sends it to the service as it is. Unless the service knows it, the agent fails when it runs.${guess ? ` Did you mean "${guess.text}"?` : ''}`,
        fixes: present(guess && changeValue(document, entry.value, guess.text, guess.sure), removal(document, entry)),
      };
    }
  },
};

function what(model: string): string {
  return isPlaceholder(model) ? `takes the placeholder "${cut(model)}", which was never filled in, for the name of a model` : `does not know the model "${cut(model)}"`;
}

function isModel(form: Form, { dialect }: AgentDocument): boolean {
  return form.kind === 'choice' && form.values.some(({ name }) => name === dialect.models[0]?.name);
}

/** Letter case does not matter for an alias; of the full ids only the exact spelling is known. */
function isKnown(model: string, { dialect }: AgentDocument): boolean {
  return dialect.modelPattern.test(model) || dialect.models.some(({ name }) => name === model || (!dialect.modelPattern.test(name) && name.toLowerCase() === model.toLowerCase()));
}

/** A longer text is a sentence, in which the name of a model means nothing. */
const mostWords = 5;

/** `Claude Opus 4.7` and `opus-4.7` are spellings of a known id, `opus (preferred)` contains an alias. */
function guessOf(model: string, { dialect }: AgentDocument): Guess | undefined {
  if (isPlaceholder(model)) return undefined;
  const spelt = model.toLowerCase().replace(/[\s._]+/g, '-');
  const names = dialect.models.map(({ name }) => name);
  const same = names.find((name) => name === spelt || name.endsWith(`-${spelt}`));
  if (same !== undefined || dialect.modelPattern.test(spelt)) return { text: same ?? spelt, sure: true };
  const words = new Set(spelt.split(/[^a-z\d]+/));
  const aliases = words.size > mostWords ? [] : names.filter((name) => words.has(name));
  const near = names.find((name) => name === `${spelt}-0`) ?? didYouMean(model, names) ?? (aliases.length === 1 ? aliases[0] : undefined);
  return near === undefined ? undefined : { text: near, sure: false };
}
