import { decodeDescription } from '../../document/read/naming';
import { scalarOf } from '../agents/scalar';

/** What a new agent is to be. */
export interface Draft {
  readonly name: string;
  readonly description: string;
  /** Empty: every tool, without the key. */
  readonly tools: readonly string[];
  /** Empty: without the key. */
  readonly model: string;
  readonly color: string;
  /** `{description}` stands for the description. */
  readonly prompt: string;
}

/** The agent file that the reader makes the draft of, whatever is in its texts. */
export function compose({ name, description, tools, model, color, prompt }: Draft): string {
  const keys = [
    `name: ${scalarOf(name)}`,
    `description: ${scalarOf(description)}`,
    ...(tools.length > 0 ? [`tools: ${tools.join(', ')}`] : []),
    ...(model === '' ? [] : [`model: ${scalarOf(model)}`]),
    ...(color === '' ? [] : [`color: ${scalarOf(color)}`]),
  ];
  const body = prompt.trim().replaceAll('{description}', () => decodeDescription(description));
  return ['---', ...keys, '---', '', body, ''].join('\n');
}
