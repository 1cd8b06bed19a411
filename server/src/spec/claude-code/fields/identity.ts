import type { Field } from '../../field';
import type { Value } from '../../form';
import { colors } from '../colors';
import { changelog, documented, ran, read } from '../sources';

export const name: Field = {
  name: 'name',
  required: true,
  form: { kind: 'name' },
  summary: 'What the agent is called by, in requests and in the agent list',
  documentation: [
    'A string, kept letter for letter: capitals, blanks, dots, slashes and other alphabets are all accepted, and nothing is trimmed.',
    'It may not contain `:` (nor the full-width `：`), start with `-`, or be longer than 256 characters.',
    'The name of the file plays no part. Names that differ in case only are different agents;',
    'where two files share a name, one of them is dropped, and the one in the folder nearer to the working directory wins.',
    'A file without a name counts as a note kept beside the agents and is skipped without a word.',
  ].join(' '),
  onInvalid: 'The agent is not loaded: without a message where the name is missing or empty, with a line in the debug log otherwise.',
  since: '1.0.60',
  sources: [ran, read, changelog('2.1.218'), documented('sub-agents')],
  example: 'code-reviewer',
  mistake: '-reviewer',
};

export const description: Field = {
  name: 'description',
  required: true,
  form: { kind: 'description' },
  summary: 'When Claude should hand a task to the agent',
  documentation: [
    'Claude reads the descriptions of all agents to choose one, so say what the agent is for and when to use it; '
      + '"use proactively" makes it come into play unasked.',
    'Any non-empty string is accepted, of any length, in any YAML style. The two characters `\\n` become a line break wherever they stand.',
    'A colon followed by a blank, or a `#` after a blank, means something to YAML: put such text into quotes or under `|`.',
    'The descriptions of all agents share the context, and beyond 15,000 tokens in total Claude Code warns at the start.',
  ].join(' '),
  onInvalid: 'The agent is not loaded, and only the debug log says so.',
  since: '1.0.60',
  sources: [ran, read, documented('sub-agents')],
  example: 'Reviews changes for security problems. Use after every change to authentication.',
  mistake: '42',
};

export const colorNames: readonly Value[] = colors.map(({ name }) => ({ name, summary: `Paints the agent in ${name}` }));

export const color: Field = {
  name: 'color',
  form: {
    kind: 'choice',
    values: colorNames,
    case: 'exact',
  },
  summary: 'The colour of the agent in the task list and the transcript',
  documentation: [
    'One of eight names, in lower case: `red`, `blue`, `green`, `yellow`, `purple`, `orange`, `pink` or `cyan`.',
    '`Red`, `magenta`, `gray` and hex values such as `"#ff0000"` have no effect.',
    'An unquoted `#ff0000` is a comment to YAML, so that the key is left without a value.',
  ].join(' '),
  absent: 'no colour of its own',
  onInvalid: 'The value is ignored without a message, and the agent has no colour of its own.',
  since: '≤ 1.0.80',
  sources: [ran, read, changelog('1.0.80'), documented('sub-agents')],
  example: 'cyan',
  mistake: 'magenta',
};
