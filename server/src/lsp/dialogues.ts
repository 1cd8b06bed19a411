import { TextDocument } from 'vscode-languageserver-textdocument';
import { RequestType, type Connection } from 'vscode-languageserver';
import { Checker } from '../features/checker';
import type { Answer, Reply } from '../features/dialogue/reply';
import { newAgent, targetOf } from '../features/new-agent/new-agent';
import { placesOf } from '../features/new-agent/places';
import { claudeCode, type Dialect } from '../spec';
import type { Host } from '../workspace/host';
import type { Log } from './log';
import { dialogueRequest, type DialogueParams } from './protocol';
import { scopeOf } from './scopes';
import type { Session } from './session';

export interface Dialogues {
  readonly host: Host;
  readonly session: Session;
  readonly home: string | undefined;
  readonly log: Log;
}

/** Leads the user through questions; all that is remembered of them is in the answers that come along. */
export function handleDialogues(connection: Connection, { host, session, home, log }: Dialogues): void {
  const checker = new Checker(log);
  connection.onRequest(dialogueType, async (params): Promise<Reply> => {
    const answers = answersOf(params.answers);
    const { index } = session;
    await index.loadAll();
    const places = placesOf(index.basesForNew(), home);
    const target = targetOf(answers, { places, dialect: claudeCode }) ?? '';
    await index.load(target);
    const [dialect, facts] = await Promise.all([dialectFor(target, session), host.stat(target)]);
    return newAgent(answers, { dialect, places, world: index.world(target), exists: facts !== undefined }, checker);
  });
}

const dialogueType = new RequestType<DialogueParams, Reply, void>(dialogueRequest);

/** With the names that the user's settings add to it. */
async function dialectFor(uri: string, session: Session): Promise<Dialect> {
  const setting = await scopeOf(await session.scopes(), uri)?.settingOf(TextDocument.create(uri, '', 0, ''));
  return setting?.dialect ?? claudeCode;
}

/** Whatever a client sends: what is no answer counts as an empty one. */
function answersOf(sent: unknown): readonly Answer[] {
  const answers: readonly unknown[] = Array.isArray(sent) ? sent : [];
  return answers.map((answer) => (Array.isArray(answer) ? answer.filter((id) => typeof id === 'string') : typeof answer === 'string' ? answer : ''));
}
