import { InputBoxValidationSeverity, window } from 'vscode';
import type { Answer, InputQuestion, Reply } from '../../../server/src/lsp/protocol';
import { shown, type Said } from './said';

/** Asks for a text, of which the server says while it is typed whether it would take it. */
export function askInput(question: InputQuestion, canGoBack: boolean, send: (answer: Answer) => Promise<Reply>): Promise<Said> {
  const input = window.createInputBox();
  input.prompt = question.prompt;
  input.value = String(question.value ?? '');
  const check = async (): Promise<boolean> => {
    const { value } = input;
    const { refused, warned } = await send(value);
    const message = refused ?? warned;
    // What was typed meanwhile has an answer of its own.
    if (value === input.value) input.validationMessage = message === undefined ? undefined : { message, severity: refused === undefined ? InputBoxValidationSeverity.Warning : InputBoxValidationSeverity.Error };
    return value === input.value && refused === undefined;
  };
  return shown(input, question, canGoBack, (say) => {
    input.onDidChangeValue(check);
    return input.onDidAccept(async () => {
      if (await check()) say({ answer: input.value });
    });
  });
}
