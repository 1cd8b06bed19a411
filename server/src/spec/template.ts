/** An agent to begin with: the answers that a new one starts from, and its prompt. */
export interface Template {
  readonly id: string;
  readonly title: string;
  /** Who it is for, in one line. */
  readonly summary: string;
  readonly name: string;
  /** Empty where nobody but the author can say it. */
  readonly description: string;
  /** Empty: every tool. */
  readonly tools: readonly string[];
  readonly model?: string;
  readonly color?: string;
  /** `{description}` stands for what the agent is for. */
  readonly prompt: string;
}
