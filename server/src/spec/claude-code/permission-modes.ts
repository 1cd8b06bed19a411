import type { Value } from '../form';

/** The permission modes that `permissionMode` takes, exact in case. */
export const permissionModes: readonly Value[] = [
  { name: 'default', summary: 'Asks before a tool is used for the first time', synonyms: ['manual'] },
  { name: 'acceptEdits', summary: 'Accepts file edits without asking' },
  { name: 'plan', summary: 'Reads and plans, changes nothing' },
  { name: 'auto', summary: 'Lets a classifier judge each action instead of asking' },
  { name: 'dontAsk', summary: 'Denies whatever is not allowed beforehand, without asking' },
  { name: 'bypassPermissions', summary: 'Skips permission checks: for isolated environments only' },
];
