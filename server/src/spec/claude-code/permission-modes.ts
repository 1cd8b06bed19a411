import type { Value } from '../form';

/** The permission modes that `permissionMode` takes. A synonym is stored as the mode it stands for. */
export const permissionModes: readonly Value[] = [
  { name: 'default', summary: 'Asks before edits, commands and network access; reading is free', synonyms: ['manual'] },
  { name: 'acceptEdits', summary: 'Accepts file edits and common file commands in the working directory without asking' },
  { name: 'plan', summary: 'Explores and plans, and changes nothing' },
  { name: 'auto', summary: 'Asks nothing: a classifier reviews the actions in the background' },
  { name: 'dontAsk', summary: 'Denies whatever would need a question; tools that are allowed beforehand still work' },
  { name: 'bypassPermissions', summary: 'Asks nothing and checks nothing; an agent has it only where the conversation has it', unasked: true },
];
