import type { Agent } from '../../document/read/agent';
import { decodeDescription } from '../../document/read/naming';
import { pathOf } from '../../workspace/uri';
import type { KnownAgent } from '../../workspace/world';
import type { Checker } from '../checker';
import type { Answer, Reply } from '../dialogue/reply';
import { compose, type Draft } from './compose';
import { byTopic, draftOf, placeOf, topicsFor, type Answers, type Surrounding } from './draft';
import { fileIn, standing, type Place } from './places';
import { questionOf } from './questions';

/**
 * What to ask next, or the file that the answers make: one that loads without any finding. Whatever would not is refused when it is answered,
 * for the finding itself is the reason. Takes any answers.
 */
export function newAgent(answers: readonly Answer[], surrounding: Surrounding, checker: Checker): Reply {
  const { places, dialect } = surrounding;
  const given = byTopic(answers, places);
  const place = placeOf(given, places);
  if (!place) return { next: { kind: 'refuse', message: 'Open a folder first: there is nowhere to put an agent.' } };
  const asked = topicsFor(places);
  const refused = answers.length === 0 ? undefined : (fileFault(given, surrounding) ?? namesakeFault(given, place, surrounding) ?? finding(given, place, surrounding, checker));
  const next = asked[refused === undefined ? answers.length : Math.min(answers.length, asked.length) - 1];
  const warned = next === 'description' && refused === undefined ? namesakeWarning(given, place, surrounding) : undefined;
  if (next === undefined) return { next: { kind: 'create', uri: fileOf(given, place, surrounding), text: compose(draftOf(given, dialect)) } };
  const before = Object.fromEntries(asked.slice(0, asked.indexOf(next)).map((topic) => [topic, given[topic]]));
  const question = questionOf(next, before, surrounding);
  return { next: { ...question, title: `New Agent: ${question.title}`, step: asked.indexOf(next) + 1, steps: asked.length }, ...(refused !== undefined && { refused }), ...(warned !== undefined && { warned }) };
}

/** The URI of the file that the answers so far lead to, of which it has to be known whether it exists and what lies around it. */
export function targetOf(answers: readonly Answer[], { places, dialect }: Pick<Surrounding, 'places' | 'dialect'>): string | undefined {
  const given = byTopic(answers, places);
  const place = placeOf(given, places);
  return place && fileOf(given, place, { dialect });
}

function fileOf(given: Answers, place: Place, { dialect }: Pick<Surrounding, 'dialect'>): string {
  return fileIn(place, draftOf(given, dialect).name);
}

/** What no file can be called, on whatever system. */
const noFileName = /[/\\:*?"<>|\u0000-\u001F\u007F]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function fileFault(given: Answers, { dialect, exists }: Surrounding): string | undefined {
  if (given.name === undefined) return undefined;
  const { name } = draftOf(given, dialect);
  if (name === '') return 'An agent needs a name.';
  const odd = noFileName.exec(name)?.[0];
  // A colon is refused by the reader itself, which says so.
  if (odd !== undefined && odd !== ':') return `The file gets the name of its agent, and no file can be called so: ${odd.length === 1 ? `"${odd}" cannot be in it` : 'the name is kept for a device'}.`;
  return exists ? `There is a file "${name}.md" in that folder already.` : undefined;
}

function namesakeFault(given: Answers, place: Place, surrounding: Surrounding): string | undefined {
  const { agent, stands } = namesake(given, place, surrounding) ?? {};
  if (!agent || stands === 'weaker') return undefined;
  const where = pathOf(agent.uri) ?? agent.uri;
  return stands === 'same' ? `"${where}" has this name already.` : `"${where}" has this name already and would take the place of the new agent.`;
}

function namesakeWarning(given: Answers, place: Place, surrounding: Surrounding): string | undefined {
  const agent = namesake(given, place, surrounding)?.agent;
  return agent && `The new agent takes the place of "${pathOf(agent.uri) ?? agent.uri}", which has this name.`;
}

/** The gravest of the agents that have the name already. */
function namesake(given: Answers, place: Place, { world, dialect }: Surrounding): { readonly agent: KnownAgent; readonly stands: ReturnType<typeof standing> } | undefined {
  if (given.name === undefined) return undefined;
  const { weaker, stronger } = world.namesakes(draftOf(given, dialect).name);
  const all = [...stronger, ...weaker].map((agent) => ({ agent, stands: standing(place, agent, dialect.surroundings) }));
  return all.find(({ stands }) => stands === 'same') ?? all.find(({ stands }) => stands === 'stronger') ?? all[0];
}

/** What is still to be answered has no fault, so that any finding is of what was answered last. */
function finding(given: Answers, place: Place, surrounding: Surrounding, checker: Checker): string | undefined {
  const { dialect, world } = surrounding;
  const draft = draftOf(given, dialect);
  const path = pathOf(fileOf(given, place, surrounding));
  const { document, problems } = checker.check(compose(draft), { dialect, origin: path === undefined ? {} : { path }, severities: {}, world });
  const [problem] = problems;
  if (problem) return problem.message;
  return isMadeOf(document.agent, draft) ? undefined : 'There is no way to write this so that it is read as it stands.';
}

function isMadeOf(agent: Agent | undefined, { name, description, tools, model, color }: Draft): boolean {
  return (
    agent?.name === name &&
    agent.description === decodeDescription(description) &&
    (agent.tools ?? []).join() === tools.join() &&
    (agent.model ?? '') === model &&
    (agent.color ?? '') === color
  );
}
