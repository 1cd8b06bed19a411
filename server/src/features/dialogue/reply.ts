import type { Position } from 'vscode-languageserver-types';

/** A text, the id of what was picked, or the ids of all that were picked. */
export type Answer = string | readonly string[];

/** One of several things to pick. Its texts may come from files. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  /** Those of one group stand together, under its title. */
  readonly group?: string;
  /** A colour that is shown beside it, as `#rrggbb`. */
  readonly color?: string;
}

interface Asked {
  readonly title: string;
  /** What to enter or to pick, as a sentence. */
  readonly prompt: string;
  /** Which question it is, from 1, of how many. */
  readonly step: number;
  readonly steps: number;
  /** What is there at first. */
  readonly value?: Answer;
}

export interface InputQuestion extends Asked {
  readonly kind: 'input';
}

export interface PickQuestion extends Asked {
  readonly kind: 'pick';
  readonly choices: readonly Choice[];
  /** Whether any number can be picked. */
  readonly many: boolean;
}

export type Question = InputQuestion | PickQuestion;

/** What is to be done in the end. Nothing that is there already may be overwritten. */
export type Outcome =
  | { readonly kind: 'create'; readonly uri: string; readonly text: string }
  | { readonly kind: 'move'; readonly uri: string; readonly to: string }
  /** What has its name at the position. */
  | { readonly kind: 'rename'; readonly uri: string; readonly position: Position; readonly name: string }
  | { readonly kind: 'refuse'; readonly message: string };

/** What follows from the answers so far. */
export interface Reply {
  readonly next: Question | Outcome;
  /** Why the last answer is not taken; `next` asks for it again. */
  readonly refused?: string;
  /** What should be known of the last answer, which is taken. */
  readonly warned?: string;
}
