import type { ListForm } from '../refactor/list-form';

/** How the author wants frontmatter to look. */
export interface FormattingOptions {
  /** `needed`: names and words in quotes only where the reader or YAML needs them, and texts that need them always. Prose keeps its quotes. */
  readonly quotes: 'keep' | 'needed';
  /** The form of lists of names; `consistent`: that of the first one, where they are in several. */
  readonly lists: 'keep' | 'consistent' | ListForm;
  /** Whether keys are brought into the order of the dialect's table. */
  readonly sortKeys: boolean;
}

export const defaultFormatting: FormattingOptions = { quotes: 'needed', lists: 'consistent', sortKeys: false };
