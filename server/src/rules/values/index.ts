import type { Rule } from '../rule';
import { anchorEatsWord } from './anchor-eats-word';
import { changedValue } from './changed-value';
import { commentCutsValue } from './comment-cuts-value';
import { emptyValue } from './empty-value';
import { ignoredText } from './ignored-text';
import { invalidAutoCompactWindow } from './invalid-auto-compact-window';
import { invalidBackground } from './invalid-background';
import { invalidCacheTtl } from './invalid-cache-ttl';
import { invalidColor } from './invalid-color';
import { invalidEffort } from './invalid-effort';
import { invalidExperimental } from './invalid-experimental';
import { invalidFlag } from './invalid-flag';
import { invalidIsolation } from './invalid-isolation';
import { invalidList } from './invalid-list';
import { invalidMaxTurns } from './invalid-max-turns';
import { invalidMemory } from './invalid-memory';
import { invalidPermissionMode } from './invalid-permission-mode';
import { modelNotText } from './model-not-text';
import { tooManyObservers } from './too-many-observers';
import { unknownModel } from './unknown-model';

export const valuesRules: readonly Rule[] = [
  commentCutsValue,
  anchorEatsWord,
  emptyValue,
  changedValue,
  ignoredText,
  tooManyObservers,
  modelNotText,
  unknownModel,
  invalidColor,
  invalidPermissionMode,
  invalidMaxTurns,
  invalidEffort,
  invalidMemory,
  invalidIsolation,
  invalidBackground,
  invalidFlag,
  invalidList,
  invalidAutoCompactWindow,
  invalidExperimental,
  invalidCacheTtl,
];
