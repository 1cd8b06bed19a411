import type { Value } from '../form';

const aliases: readonly Value[] = [
  { name: 'inherit', summary: 'The model of the conversation that starts the agent' },
  { name: 'sonnet', summary: 'The current Sonnet: the balanced model' },
  { name: 'opus', summary: 'The current Opus: for demanding reasoning' },
  { name: 'haiku', summary: 'The current Haiku: fast and cheap' },
  { name: 'fable', summary: 'The current Fable' },
  { name: 'best', summary: 'The most capable model that the account can use' },
  { name: 'opusplan', summary: 'Opus while planning, Sonnet while carrying out' },
  { name: 'sonnet[1m]', summary: 'The current Sonnet with a context window of a million tokens' },
  { name: 'opus[1m]', summary: 'The current Opus with a context window of a million tokens' },
  { name: 'fable[1m]', summary: 'The current Fable with a context window of a million tokens' },
];

const ids: readonly string[] = [
  'claude-3-5-haiku', 'claude-3-5-sonnet', 'claude-3-7-sonnet',
  'claude-fable-5', 'claude-fable-5-1', 'claude-fable-5-2',
  'claude-haiku-4-5', 'claude-haiku-5-5',
  'claude-mythos-5', 'claude-mythos-5-1', 'claude-mythos-5-2',
  'claude-opus-4-0', 'claude-opus-4-1', 'claude-opus-4-5', 'claude-opus-4-6', 'claude-opus-4-7', 'claude-opus-4-8',
  'claude-opus-5', 'claude-opus-5-5',
  'claude-sonnet-4-0', 'claude-sonnet-4-5', 'claude-sonnet-4-6', 'claude-sonnet-5', 'claude-sonnet-5-5',
];

/** The aliases that Claude Code resolves, and the full ids that it knows. */
export const models: readonly Value[] = [
  ...aliases,
  ...ids.map(id => ({ name: id, summary: `${title(id)}, pinned: it does not move with new releases` })),
];

/**
 * The full ids in the spellings of every provider: dated, `-latest`, Bedrock (`us.anthropic.…-v1:0`, also inside an ARN),
 * Vertex (`…@20250929`), and any of them with `[1m]`.
 * Every part is bounded or closed by a character that it cannot contain, so that matching takes linear time.
 */
export const modelPattern = new RegExp(
  '^(?:'
  + String.raw`arn:aws[a-z-]*:bedrock:[a-z0-9-]*:\d*:application-inference-profile/[\w.-]+`
  + '|'
  + String.raw`(?:arn:aws[a-z-]*:bedrock:[a-z0-9-]*:\d*:(?:inference-profile|foundation-model)/)?`
  + String.raw`(?:(?:[a-z-]{2,10}\.)?anthropic\.)?`
  // The first generation 4 ids have no minor number, but then always a date.
  + String.raw`(?:${ids.join('|')}|claude-(?:opus|sonnet)-4(?=[-@]\d{8}))`
  + String.raw`(?:-\d{8}|-latest)?(?:-v\d{1,2}(?::\d{1,3})?)?(?:@(?:\d{8}|latest|default))?`
  + String.raw`)(?:\[1m\])?$`,
);

/** `claude-opus-4-8` becomes `Claude Opus 4.8`, `claude-3-5-haiku` becomes `Claude Haiku 3.5`. */
function title(id: string): string {
  const parts = id.split('-').slice(1);
  const family = parts.find(part => /^[a-z]/.test(part)) ?? '';
  const version = parts.filter(part => part !== family).join('.');
  return `Claude ${family.charAt(0).toUpperCase()}${family.slice(1)} ${version}`;
}
