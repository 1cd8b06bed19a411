import { parseAgentDocument } from '../../document/agent-document';
import { fieldNamed } from '../../document/field-named';
import type { Dialect } from '../../spec/dialect';
import type { ToolKind } from '../../spec/tool';
import { pathOf } from '../../workspace/uri';
import { freeName } from '../agents/naming';
import { fileIn, type Place } from '../agents/places';
import type { Choice, InputQuestion, PickQuestion } from '../dialogue/reply';
import { toolWords } from '../vocabulary/tools';
import { compose } from './compose';
import { draftOf, type Answers, type Surrounding, type Topic } from './draft';

type Ask = Omit<InputQuestion, 'step' | 'steps'> | Omit<PickQuestion, 'step' | 'steps'>;

/** What is asked of each topic. The template is what the answers begin with. */
export function questionOf(topic: Topic, answers: Answers, surrounding: Surrounding): Ask {
  const { dialect, places } = surrounding;
  const { name, description, tools, model, color } = draftOf(answers, dialect);
  const template = dialect.templates.find(({ id }) => id === answers.template);
  switch (topic) {
    case 'place':
      return pick('Place', 'Where should the agent be saved?', places.map(placeChoice));
    case 'template':
      return pick('Template', 'What should it begin as? Everything can be changed in the next steps.', dialect.templates.map(({ id, title, summary }) => ({ id, label: title, detail: summary })));
    case 'name':
      return { kind: 'input', title: 'Name', prompt: 'What should the agent be called? Its file gets the same name.', value: freeName(name, surrounding.world) };
    case 'description':
      return { kind: 'input', title: 'Description', prompt: `What is it for, and when should it be used? ${dialect.reader} chooses an agent by these words alone.`, value: template?.description === '' ? '' : description };
    case 'tools':
      return { ...pick('Tools', 'Which tools may it use? None picked: every tool that subagents can have.', toolChoices(answers, surrounding)), many: true, value: tools };
    case 'model':
      return { ...pick('Model', 'Which model does it run on?', [noneOf('model', 'Inherited', dialect), ...dialect.models.map(({ name: id, summary }) => ({ id, label: id, detail: summary }))]), value: model };
    case 'color':
      return { ...pick('Colour', 'Which colour is it shown in?', [noneOf('color', 'None', dialect), ...dialect.colors.map(({ name: id, hex }) => ({ id, label: id, color: hex }))]), value: color };
  }
}

function pick(title: string, prompt: string, choices: readonly Choice[]): Omit<PickQuestion, 'step' | 'steps'> {
  return { kind: 'pick', title, prompt, choices, many: false };
}

function placeChoice({ folder, title, path }: Place): Choice {
  return { id: folder, label: title, detail: path };
}

/** To leave the key out, with what holds then. */
function noneOf(key: string, label: string, dialect: Dialect): Choice {
  const absent = fieldNamed(dialect, key)?.absent?.replaceAll('`', '');
  return { id: '', label, ...(absent !== undefined && { detail: absent.charAt(0).toUpperCase() + absent.slice(1) }) };
}

const groups: readonly (readonly [ToolKind, string])[] = [
  ['read', 'Read only'],
  ['edit', 'Edit files'],
  ['run', 'Run programs'],
  ['web', 'Web'],
  ['mcp', 'MCP servers'],
  ['agents', 'Agents and skills'],
  ['tasks', 'Tasks'],
  ['session', 'Others'],
];

/** The tools that every subagent can have, in the background, too, and those of the servers that are known there. */
function toolChoices(answers: Answers, { dialect, places, world }: Surrounding): readonly Choice[] {
  const [place] = places;
  const document = parseAgentDocument(compose(draftOf(answers, dialect)), dialect, { ...(place && { path: pathOf(fileIn(place, 'new')) ?? '' }) });
  const words = toolWords({ document, world }, false).offered.map(({ name, summary }) => ({ name, summary, tool: dialect.tools.find((tool) => tool.name === name) }));
  const given = words.filter(({ tool }) => !tool || (tool.availability === 'any' && tool.gated !== true));
  return groups.flatMap(([kind, group]) =>
    given.filter(({ tool }) => (tool?.kind ?? 'mcp') === kind).map(({ name, summary }) => ({ id: name, label: name, detail: summary, group })),
  );
}
