import type { Dialect } from '../../spec/dialect';
import type { World } from '../../workspace/world';
import type { Place } from '../agents/places';
import { textOf } from '../dialogue/answer';
import type { Answer } from '../dialogue/reply';
import type { Draft } from './compose';

/** What is asked, in this order; the place only where there are several. */
export const topics = ['place', 'template', 'name', 'description', 'tools', 'model', 'color'] as const;
export type Topic = (typeof topics)[number];

export type Answers = Readonly<Partial<Record<Topic, Answer>>>;

/** Where the new agent comes into. */
export interface Surrounding {
  readonly dialect: Dialect;
  /** At least one. */
  readonly places: readonly Place[];
  /** What lies around the file that `targetOf` tells. */
  readonly world: World;
  /** Whether there is such a file. */
  readonly exists: boolean;
}

/** Any agent needs a description before its author is asked for one. */
const meanwhile = 'Does one task from beginning to end. Use it whenever that task comes up.';

/** The answers by what they answer. */
export function byTopic(answers: readonly Answer[], places: readonly Place[]): Answers {
  return Object.fromEntries(topicsFor(places).map((topic, at) => [topic, answers[at]]));
}

export function topicsFor(places: readonly Place[]): readonly Topic[] {
  return places.length > 1 ? topics : topics.slice(1);
}

export function placeOf({ place }: Answers, places: readonly Place[]): Place | undefined {
  return places.find(({ folder }) => folder === place) ?? places[0];
}

/** The agent that the answers so far make, with what the template says for the rest. */
export function draftOf({ template, name, description, tools, model, color }: Answers, { templates }: Dialect): Draft {
  const from = templates.find(({ id }) => id === template) ?? templates[0];
  return {
    name: textOf(name) ?? from?.name ?? '',
    description: textOf(description) ?? (from?.description === '' ? meanwhile : (from?.description ?? meanwhile)),
    tools: typeof tools === 'object' ? tools : (from?.tools ?? []),
    model: textOf(model) ?? from?.model ?? '',
    color: textOf(color) ?? from?.color ?? '',
    prompt: from?.prompt ?? '',
  };
}
