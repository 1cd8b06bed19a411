import type { BaseLanguageClient } from 'vscode-languageclient';
import { dialogueRequest, type Answer, type DialogueParams, type Outcome, type Question, type Reply } from '../../../server/src/lsp/protocol';
import { askInput } from './input';
import { askPick } from './pick';
import type { Said } from './said';

interface Past {
  readonly question: Question;
  readonly answer: Answer;
}

/**
 * Asks the user what the server wants to know, one question after the other, with a way back.
 * @returns What the server makes of the answers; `undefined` where the user has left.
 */
export async function converse(client: BaseLanguageClient, params: Omit<DialogueParams, 'answers'>): Promise<Outcome | undefined> {
  const past: Past[] = [];
  const send = (...last: readonly Answer[]): Promise<Reply> => client.sendRequest<Reply>(dialogueRequest, { ...params, answers: [...past.map(({ answer }) => answer), ...last] } satisfies DialogueParams);
  let { next } = await send();
  let before: Past | undefined;
  while (next.kind === 'input' || next.kind === 'pick') {
    const said = await ask({ ...next, ...(before && { value: before.answer }) }, past.length > 0, send);
    if (said === undefined) return undefined;
    if (said === 'back') {
      before = past.pop();
      next = before?.question ?? next;
      continue;
    }
    const reply = await send(said.answer);
    before = reply.refused === undefined ? undefined : { question: next, answer: said.answer };
    if (reply.refused === undefined) past.push({ question: next, answer: said.answer });
    next = reply.next;
  }
  return next;
}

function ask(question: Question, canGoBack: boolean, send: (answer: Answer) => Promise<Reply>): Promise<Said> {
  return question.kind === 'pick' ? askPick(question, canGoBack) : askInput(question, canGoBack, send);
}
