import type { Value } from '../form';

const aliases: readonly Value[] = [
  { name: 'inherit', summary: 'The model of the conversation that starts the agent' },
  { name: 'sonnet', summary: 'The recommended Sonnet: for everyday coding' },
  { name: 'opus', summary: 'The recommended Opus: for complex reasoning' },
  { name: 'haiku', summary: 'The recommended Haiku: fast and economical, for simple tasks' },
  { name: 'fable', summary: 'The recommended Fable: for the hardest and longest tasks' },
  { name: 'best', summary: 'Fable where it is available, else Opus' },
  { name: 'opusplan', summary: 'Opus in plan mode, Sonnet otherwise' },
  { name: 'sonnet[1m]', summary: 'Sonnet with a context window of a million tokens' },
  { name: 'opus[1m]', summary: 'Opus with a context window of a million tokens' },
  { name: 'fable[1m]', summary: 'Fable with a context window of a million tokens' },
  { name: 'opusplan[1m]', summary: 'Opus in plan mode, Sonnet otherwise, both with a context window of a million tokens' },
];

const ids: readonly string[] = [
  'claude-fable-5-2',
  'claude-fable-5-1',
  'claude-fable-5',
  'claude-mythos-5-2',
  'claude-mythos-5-1',
  'claude-mythos-5',
  'claude-opus-5-5',
  'claude-opus-5',
  'claude-opus-4-8',
  'claude-opus-4-7',
  'claude-opus-4-6',
  'claude-opus-4-5',
  'claude-opus-4-1',
  'claude-opus-4-0',
  'claude-sonnet-5-5',
  'claude-sonnet-5',
  'claude-sonnet-4-6',
  'claude-sonnet-4-5',
  'claude-sonnet-4-0',
  'claude-3-7-sonnet',
  'claude-3-5-sonnet',
  'claude-haiku-5-5',
  'claude-haiku-4-5',
  'claude-3-5-haiku',
];

/** The aliases that Claude Code resolves, and the full ids that it knows, newest first. */
export const models: readonly Value[] = [
  ...aliases,
  ...ids.map((id) => ({ name: id, summary: `${titleOf(id)}, pinned to this version` })),
];

/** The first ids of generation 4 have no minor number, but then always a date. */
const knownId = `(?:${ids.join('|')}|claude-(?:opus|sonnet)-4(?=[-@]\\d{8}))`;
const version = String.raw`(?:-\d{8}|-latest)?(?:-v\d{1,2}(?::\d{1,3})?)?(?:@(?:\d{8}|latest|default))?`;
const arn = String.raw`arn:aws[a-z-]*:bedrock:[a-z0-9-]*:\d*:`;
const provider = String.raw`(?:${arn}(?:inference-profile|foundation-model)/|(?:[\w.-]+/)*)(?:(?:[a-z-]{2,10}\.)?anthropic\.)?`;

/**
 * The known ids in the spellings of all providers: dated, `-latest`, Bedrock (`us.anthropic.…-v1:0`, also inside an ARN),
 * Vertex (`…@20250929`), behind a gateway (`gateway/…`), and each of them with `[1m]`. The ARN of an application inference
 * profile does not tell its model and is taken as it is.
 * Every repetition ends at a character that it cannot contain, so that matching takes linear time.
 */
export const modelPattern = new RegExp(
  String.raw`^(?:${provider}${knownId}${version}|${arn}application-inference-profile/[\w.-]+)(?:\[1m\])?$`,
);

/** `claude-opus-4-8` is `Claude Opus 4.8`, `claude-3-5-haiku` is `Claude Haiku 3.5`. */
function titleOf(id: string): string {
  const parts = id.split('-').slice(1);
  const family = parts.find((part) => /^[a-z]/.test(part)) ?? '';
  const numbers = parts.filter((part) => part !== family);
  return `Claude ${family.charAt(0).toUpperCase()}${family.slice(1)} ${numbers.join('.')}`;
}
