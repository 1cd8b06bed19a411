import type { Agent } from '../../document/read/agent';
import { decodeDescription } from '../../document/read/naming';
import { duplicateName } from '../../rules/around/duplicate-name';
import { pathOf } from '../../workspace/uri';
import { nameFault, nameWarning, type Naming } from '../agents/naming';
import { fileIn, type Place } from '../agents/places';
import type { Checker } from '../checker';
import type { Answer, Reply } from '../dialogue/reply';
import { compose, type Draft } from './compose';
import { byTopic, draftOf, placeOf, topicsFor, type Answers, type Surrounding } from './draft';
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
  const naming: Naming | undefined = given.name === undefined ? undefined : { ...surrounding, place, name: draftOf(given, dialect).name };
  const refused = answers.length === 0 ? undefined : ((naming && nameFault(naming)) ?? finding(given, place, surrounding, checker));
  const next = asked[refused === undefined ? answers.length : Math.min(answers.length, asked.length) - 1];
  const warned = next === 'description' && naming && refused === undefined ? nameWarning(naming) : undefined;
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

/** Of these the user was told when the name was asked for. */
const namesakesApart = { [duplicateName.id]: 'off' } as const;

/** What is still to be answered has no fault, so that any finding is of what was answered last. */
function finding(given: Answers, place: Place, surrounding: Surrounding, checker: Checker): string | undefined {
  const { dialect, world } = surrounding;
  const draft = draftOf(given, dialect);
  const path = pathOf(fileOf(given, place, surrounding));
  const { document, problems } = checker.check(compose(draft), { dialect, origin: path === undefined ? {} : { path }, severities: namesakesApart, world });
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
