import { TextDocument } from 'vscode-languageserver-textdocument';
import { RequestType, type Connection } from 'vscode-languageserver';
import { parseAgentDocument } from '../document/agent-document';
import { duplicateAgent, duplicateOf } from '../features/agents/duplicate';
import { moveAgent, movedTo } from '../features/agents/move';
import { renameAgent } from '../features/agents/rename';
import { placesOf } from '../features/agents/places';
import { Checker } from '../features/checker';
import type { Answer, Reply } from '../features/dialogue/reply';
import { newAgent, targetOf } from '../features/new-agent/new-agent';
import type { DocumentSetting } from '../service';
import { claudeCode } from '../spec';
import type { Host } from '../workspace/host';
import type { Log } from './log';
import { dialogueRequest, type DialogueParams, type DialogueTopic } from './protocol';
import { scopeOf } from './scopes';
import { wholeIndex, type Session } from './session';

export interface Dialogues {
  readonly host: Host;
  readonly session: Session;
  readonly home: string | undefined;
  readonly log: Log;
}

type Dialogue = (answers: readonly Answer[], params: DialogueParams) => Promise<Reply>;

/** Leads the user through questions; all that is remembered of them is in the answers that come along. */
export function handleDialogues(connection: Connection, dialogues: Dialogues): void {
  const known = dialoguesOf(dialogues);
  connection.onRequest(dialogueType, async (params) => {
    await wholeIndex(dialogues.session);
    return Object.hasOwn(known, params.about) ? known[params.about](answersOf(params.answers), params) : gone;
  });
}

const dialogueType = new RequestType<DialogueParams, Reply, void>(dialogueRequest);
const gone: Reply = { next: { kind: 'refuse', message: 'There is no such agent.' } };

function dialoguesOf({ host, session, home, log }: Dialogues): Readonly<Record<DialogueTopic, Dialogue>> {
  const checker = new Checker(log);
  const places = () => placesOf(session.index.basesForNew(), home);
  const exists = async (uri: string): Promise<boolean> => (await host.stat(uri)) !== undefined;
  return {
    async newAgent(answers) {
      const target = targetOf(answers, { places: places(), dialect: claudeCode }) ?? '';
      await session.index.load(target);
      const { dialect } = await settingOf(target, session);
      return newAgent(answers, { dialect: dialect ?? claudeCode, places: places(), world: session.index.world(target), exists: await exists(target) }, checker);
    },
    async duplicateAgent(answers, { uri = '', text = '' }) {
      const file = session.index.file(uri);
      const { dialect = claudeCode, origin } = await settingOf(uri, session);
      const [place] = placesOf(file ? [file.base] : []);
      if (!place) return gone;
      return duplicateAgent(answers, { uri, document: parseAgentDocument(text, dialect, origin), place, world: session.index.world(uri), exists: await exists(duplicateOf(answers, uri)) }, checker);
    },
    async renameAgent(answers, { uri = '' }) {
      const file = session.index.file(uri);
      await session.index.load(uri);
      const { dialect = claudeCode } = await settingOf(uri, session);
      return file ? renameAgent(answers, { file, dialect, world: session.index.world(uri) }, checker) : gone;
    },
    async moveAgent(answers, { uri = '' }) {
      const file = session.index.file(uri);
      if (!file) return gone;
      const to = movedTo(answers, { file, places: places() });
      return moveAgent(answers, { file, places: places(), files: session.index.files(), exists: to !== undefined && (await exists(to)) });
    },
  };
}

/** How a file is read there, with the names that the user's settings add. */
async function settingOf(uri: string, session: Session): Promise<Pick<DocumentSetting, 'dialect' | 'origin'>> {
  return (await scopeOf(await session.scopes(), uri)?.settingOf(TextDocument.create(uri, '', 0, ''))) ?? { dialect: undefined, origin: {} };
}

/** Whatever a client sends: what is no answer counts as an empty one. */
function answersOf(sent: unknown): readonly Answer[] {
  const answers: readonly unknown[] = Array.isArray(sent) ? sent : [];
  return answers.map((answer) => (Array.isArray(answer) ? answer.filter((id) => typeof id === 'string') : typeof answer === 'string' ? answer : ''));
}
