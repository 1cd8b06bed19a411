import type { Form } from './form';
import type { Source } from './source';

/** One frontmatter key: everything that findings, completion, hover and the docs say of it. */
export interface Field {
  readonly name: string;
  readonly required?: true;
  readonly form: Form;
  /** The effect in one line, as an imperative-free phrase: "Tools that the agent may use". */
  readonly summary: string;
  /** Markdown for the hover and the docs page: accepted forms, defaults and surprises. */
  readonly documentation: string;
  /** What holds where the key is absent, as a phrase; left out where that is not known. */
  readonly absent?: string;
  /** The same in a word or two, for keys whose absence is worth a hint beside the file. */
  readonly absentBrief?: string;
  /** A whole sentence: what the reader does with a value that it does not accept. */
  readonly onInvalid: string;
  /** The first release known to read the key; `≤ 2.1.78` where only an upper bound is known. */
  readonly since: string;
  readonly sources: readonly Source[];
  /** A value as it would be written after `key: `; it must load without a finding. */
  readonly example: string;
  /** A value that somebody may well write by mistake, for the docs: a rule must find it and offer a fix. */
  readonly mistake: string;
  /** What completion inserts after the key, as a snippet body; absent: a blank and the cursor. */
  readonly snippet?: string;
  /** Tools that a value brings with it: they are added to the agent's list where it has one. */
  readonly grants?: readonly string[];
  /** Present where the dialect reads the key's name but drops its value, with the reason. */
  readonly ignored?: string;
}
