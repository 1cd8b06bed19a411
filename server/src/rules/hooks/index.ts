import type { Rule } from '../rule';
import { hookDropsAgent } from './hook-drops-agent';
import { hookMatcherIgnored } from './hook-matcher-ignored';
import { hookMatcherMatchesNothing } from './hook-matcher-matches-nothing';
import { hookOutsideHooks } from './hook-outside-hooks';
import { hookPartDropped } from './hook-part-dropped';
import { misspeltHookKey } from './misspelt-hook-key';
import { unknownHookEvent } from './unknown-hook-event';

export const hooksRules: readonly Rule[] = [
  hookDropsAgent,
  hookOutsideHooks,
  hookPartDropped,
  unknownHookEvent,
  hookMatcherIgnored,
  hookMatcherMatchesNothing,
  misspeltHookKey,
];
