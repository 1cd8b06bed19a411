import type { AgentDocument } from '../document/agent-document';
import { check, rules, type RuleSetting } from '../rules';
import { emptyWorld, type World } from '../workspace/world';

/** What rules want to know of what lies around a file. */
export interface Questions {
  /** Who else has these names. */
  readonly names: ReadonlySet<string>;
  /** More than that. */
  readonly more: boolean;
}

const around = rules.filter((rule) => rule.around);

/** Finds out what rules will ask about files by letting them ask, so that nothing need be read that none of them wants. */
export function questionsOf(documents: readonly AgentDocument[], severities: Readonly<Record<string, RuleSetting>>): Questions {
  const names = new Set<string>();
  let more = false;
  const ask = (): readonly [] => {
    more = true;
    return [];
  };
  const world: World = {
    ...emptyWorld,
    complete: true,
    own: { scope: 'project', uri: '', folder: '' },
    get agents() {
      return ask();
    },
    get skills() {
      return ask();
    },
    get commands() {
      return ask();
    },
    get servers() {
      return ask();
    },
    namesakes(name) {
      names.add(name);
      return emptyWorld.namesakes(name);
    },
  };
  // One that fails will fail again, and is told of then.
  for (const document of documents) check(document, { rules: around, severities, world, onFailure: () => undefined });
  return { names, more };
}
