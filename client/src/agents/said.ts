import { QuickInputButtons, type Disposable, type Event, type QuickInput, type QuickInputButton } from 'vscode';
import type { Answer, Question } from '../../../server/src/lsp/protocol';

/** What the user said to a question; `undefined` where they have left. */
export type Said = { readonly answer: Answer } | 'back' | undefined;

interface Asking extends QuickInput {
  buttons: readonly QuickInputButton[];
  readonly onDidTriggerButton: Event<QuickInputButton>;
}

/** Shows a question until it is answered. `listen` tells how it is. */
export async function shown(input: Asking, { title, step, steps }: Question, canGoBack: boolean, listen: (say: (said: Said) => void) => Disposable): Promise<Said> {
  Object.assign(input, { title, step, totalSteps: steps, ignoreFocusOut: true, buttons: canGoBack ? [QuickInputButtons.Back] : [] });
  const said = await new Promise<Said>((resolve) => {
    listen(resolve);
    input.onDidTriggerButton(() => resolve('back'));
    input.onDidHide(() => resolve(undefined));
    input.show();
  });
  input.dispose();
  return said;
}
