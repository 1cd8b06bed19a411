import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  RegistrationRequest,
  UnregistrationRequest,
  type Connection,
  type FileSystemWatcher,
  type Registration,
} from 'vscode-languageserver';
import { provisions } from './capabilities';
import { registers, type Client } from './client';
import type { Scope } from './scopes';
import { aroundSelector, ownSelector, selectorFor } from './selector';

/** Tells the client, where it can be told, which documents the server is for; again when the settings say otherwise. */
export class Registrar {
  private current: readonly Registration[] = [];
  private round = 0;
  private watching: Registration | undefined;
  private watchRound = 0;

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
  ) {}

  /** Asks to be told when settings change. */
  async start(): Promise<void> {
    if (this.client.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true) await this.register([registration(DidChangeConfigurationNotification.method, 0, { section: 'agentfiles' })]);
  }

  /** Asks to be told of files that matter besides documents; again when they are others. */
  async watch(watchers: readonly FileSystemWatcher[]): Promise<void> {
    if (this.client.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
    const former = this.watching;
    const next = registration(DidChangeWatchedFilesNotification.method, this.watchRound++, { watchers });
    if (former && JSON.stringify(optionsOf(former)) === JSON.stringify(optionsOf(next))) return;
    this.watching = next;
    if (former) await this.unregister([former]);
    await this.register([next]);
  }

  async update(scopes: readonly Scope[]): Promise<void> {
    const { folders } = this.client;
    const [own, all] = [ownSelector(folders), selectorFor(folders, scopes)];
    const around = [...all, ...aroundSelector(folders)];
    const former = this.current;
    const next = provisions
      .filter(({ feature }) => registers(this.client, feature))
      .flatMap((provision) =>
        provision.methods.map((method) => registration(method, this.round + 1, { ...provision.options, documentSelector: provision.ownLanguage ? own : provision.around ? around : all })),
      );
    if (JSON.stringify(former.map(optionsOf)) === JSON.stringify(next.map(optionsOf))) return;
    this.round++;
    this.current = next;
    if (former.length > 0) await this.unregister(former);
    await this.register(next);
  }

  private async unregister(registrations: readonly Registration[]): Promise<void> {
    await this.connection.sendRequest(UnregistrationRequest.type, { unregisterations: registrations.map(({ id, method }) => ({ id, method })) });
  }

  private async register(registrations: Registration[]): Promise<void> {
    if (registrations.length > 0) await this.connection.sendRequest(RegistrationRequest.type, { registrations });
  }
}

function registration(method: string, round: number, registerOptions: object): Registration {
  return { id: `${method}#${round}`, method, registerOptions };
}

function optionsOf({ registerOptions }: Registration): unknown {
  return registerOptions;
}
