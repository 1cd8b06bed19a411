import { WatchKind, type FileSystemWatcher } from 'vscode-languageserver';
import { claudeCode, dialects } from '../spec';
import type { Machine } from '../workspace/index/reach';
import { settingsFile } from '../workspace/settings';
import type { Client } from './client';

/** The files that the client is asked to watch: those that decide how others are read, and those that agents can name. */
export function watchedFiles(client: Client, { userFolder }: Machine, added: readonly string[]): FileSystemWatcher[] {
  const { project, user } = claudeCode.surroundings;
  const single = [settingsFile, ...dialects.flatMap(({ place }) => place.beside ?? []), ...project.servers, ...project.settings, ...project.instructions];
  const folders = [project.agents, project.skills, project.commands];
  const patterns = [...single, ...folders.map((folder) => `${folder}/**`)].map((path) => `**/${path}`);
  // Of a folder that goes, with all that is in it, only the folder itself is told.
  const anything: FileSystemWatcher = { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete };
  const beyond = watchesOutside(client) ? [...(userFolder === undefined ? [] : outside(userFolder, [user.agents, user.skills, user.commands])), ...added.flatMap((folder) => outside(folder, folders))] : [];
  return [...[...new Set(patterns)].map((globPattern) => ({ globPattern })), anything, ...beyond];
}

function outside(baseUri: string, folders: readonly string[]): FileSystemWatcher[] {
  return folders.map((folder) => ({ globPattern: { baseUri, pattern: `${folder}/**` } }));
}

function watchesOutside({ capabilities, trusted }: Client): boolean {
  return trusted && capabilities.workspace?.didChangeWatchedFiles?.relativePatternSupport === true;
}
