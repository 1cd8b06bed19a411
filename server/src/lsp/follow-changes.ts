import type { Connection, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { dialects } from '../spec';
import type { Machine } from '../workspace/index/reach';
import { settingsFile } from '../workspace/settings';
import { sameSpelling } from '../workspace/uri';
import type { Client } from './client';
import type { EditorSettings } from './editor';
import type { Log } from './log';
import { languagesChanged, trusted } from './protocol';
import type { Refresher } from './refresher';
import { Registrar } from './registration';
import type { Session } from './session';
import { addedFolders } from './surroundings';
import { watchedFiles } from './watched';
import type { WorkspaceFindings } from './workspace-findings';

export interface Following {
  readonly client: Client;
  readonly machine: Machine;
  readonly settings: EditorSettings;
  readonly session: Session;
  readonly findings: WorkspaceFindings;
  readonly log: Log;
  readonly refresher: Refresher;
}

/** Looks anew at what has changed of settings, folders and files. */
export function followChanges(connection: Connection, { client, machine, settings, session, findings, log, refresher }: Following): void {
  const registrar = new Registrar(connection, client);
  const register = async (): Promise<void> => {
    const scopes = await session.scopes();
    await registrar.watch(watchedFiles(client, machine, addedFolders(scopes, machine)));
    await registrar.update(scopes);
  };
  const change = async (): Promise<void> => {
    session.forget();
    findings.forget();
    await register();
    if (client.options.languages === true) await connection.sendNotification(languagesChanged);
    refresher.refresh();
  };
  connection.onInitialized(() => {
    Promise.all([registrar.start(), register()]).catch(log);
    if (client.capabilities.workspace?.workspaceFolders === true)
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        client.folders = foldersAfter(event, client.folders);
        session.forgetSurroundings();
        change().catch(log);
      });
  });
  connection.onNotification(trusted, () => {
    client.trusted = true;
    session.forgetSurroundings();
    change().catch(log);
  });
  connection.onDidChangeConfiguration((params: { readonly settings: unknown }) => {
    settings.take(params.settings);
    change().catch(log);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    if (uris.some(changesSettings)) change().catch(log);
    if (findings.changed(uris, session.index.changed(uris).catch(log))) refresher.refreshSoon();
  });
}

function foldersAfter({ added, removed }: WorkspaceFoldersChangeEvent, folders: readonly string[]): readonly string[] {
  const gone = new Set(removed.map(({ uri }) => sameSpelling(uri)));
  return [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => sameSpelling(uri))];
}

/** Whether a file, or a folder that goes or comes with it, decides how others are read. */
function changesSettings(uri: string): boolean {
  const beside = dialects.flatMap(({ place }) => place.beside ?? []);
  return [settingsFile, ...beside, ...beside.map((file) => file.slice(0, file.lastIndexOf('/')))].some((file) => uri.endsWith(`/${file}`));
}
