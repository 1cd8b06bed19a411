import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseAgentDocument, type AgentDocument } from '../document/agent-document';
import { remembered } from '../document/remembered';
import { agentIn, summarise } from '../features/surroundings/summarise';
import { machineOf } from '../hosts/machine';
import { syncDisk } from '../hosts/sync-disk';
import type { RuleSetting } from '../rules';
import { claudeCode, claudeCodePlugin } from '../spec';
import type { FoundFile, Summary } from '../workspace/index/summary';
import { WorkspaceIndex } from '../workspace/index/workspace-index';
import { sameSpelling } from '../workspace/uri';
import { emptyWorld, type World } from '../workspace/world';
import type { Console } from './console';
import { questionsOf, type Questions } from './questions';
import type { ReadFile } from './read-target';
import type { Target } from './target';
import { readTextFile } from './text-file';

type Severities = Readonly<Record<string, RuleSetting>>;

/** Characters of files that are kept until it is their turn to be checked; what is more is read twice. */
const most = 64_000_000;

/** Where no more files are checked, it is worth finding out first what of all that lies around them matters. */
const few = 20;

/** What lies around the files that are checked. Whoever names a file and who checks it read it once. */
export class Surroundings {
  private readonly index: WorkspaceIndex;
  private readonly targets: ReadonlyMap<string, Target>;
  private readonly known = new Map<string, ReadFile>();
  /** `undefined`: all may matter. */
  private readonly questions: Questions | undefined;
  private left = most;

  /** @param input A text to be checked that is in no file. */
  constructor(targets: readonly Target[], { folder, env }: Pick<Console, 'folder' | 'env'>, severities: Severities, input?: AgentDocument) {
    this.targets = new Map(targets.map((target) => [uriOfTarget(target), target]));
    this.index = new WorkspaceIndex({
      host: syncDisk((uri, path) => this.read(uri, path)),
      reach: { folders: [uriOf(folder)], trusted: true, added: [], ...machineOf(claudeCode.surroundings, env) },
      surroundings: claudeCode.surroundings,
      summarise: (file, text) => this.summary(file, text),
      onChange: () => undefined,
    });
    if (targets.length > few) return;
    for (const [uri, { path }] of this.targets) attempt(() => this.read(uri, path));
    this.questions = questionsOf([...[...this.known.values()].map(({ document }) => document), ...(input ? [input] : [])], severities);
  }

  /** What is known around a file. */
  async around(target: Target): Promise<World> {
    const uri = uriOfTarget(target);
    await this.index.load(uri);
    return this.index.world(uri);
  }

  /** Whether more is known now than when a file was judged, so that it has to be judged once more. */
  learnt(): Promise<boolean> {
    return this.index.learnt();
  }

  /** What was read of a file for others, to be used once. */
  take(target: Target): ReadFile | undefined {
    const uri = uriOfTarget(target);
    const found = this.known.get(uri);
    this.known.delete(uri);
    this.left += found?.file.text.length ?? 0;
    return found;
  }

  /** Lets others see a file as it is now. */
  changed(target: Target, document: AgentDocument): void {
    this.index.opened(uriOfTarget(target), (file) => agentIn(file, document));
  }

  private read(uri: string, path: string): string {
    const known = this.known.get(uri);
    if (known) return known.file.text;
    const file = readTextFile(path);
    const target = this.targets.get(uri);
    if (target && this.left > file.text.length) {
      this.left -= file.text.length;
      this.known.set(uri, { file, document: parseAgentDocument(file.text, target.dialect, target.origin) });
    }
    return file.text;
  }

  private summary(found: FoundFile, text: string): Summary {
    const known = found.kind === 'agent' ? this.known.get(found.uri) : undefined;
    if (known) return agentIn(found, known.document);
    return this.matters(found, text) ? summarise(found, text, { project: claudeCode, plugin: claudeCodePlugin, namesOnly: true }) : {};
  }

  /** A name that somebody asks for stands in the frontmatter letter for letter, if it is one that needs no quotes. The reader has it end at the first dashes. */
  private matters({ kind }: FoundFile, text: string): boolean {
    if (!this.questions || this.questions.more) return true;
    const head = text.slice(0, text.indexOf('---', 3) + 1);
    return kind === 'agent' && [...this.questions.names].some((name) => !/^[\w-]+$/.test(name) || head.includes(name));
  }
}

/** So often at most is a file judged anew because of what came to be known. */
const mostRounds = 5;

/** What `judge` makes of what lies around a file; it is asked once more as long as that tells what else is to be known. */
export async function inWorld<T>(surroundings: Surroundings | undefined, target: Target, judge: (world: World) => T): Promise<T> {
  let judged = judge((await surroundings?.around(target)) ?? emptyWorld);
  for (let round = 0; surroundings && round < mostRounds && (await surroundings.learnt()); round++) judged = judge(await surroundings.around(target));
  return judged;
}

/** What lies around a text that comes in instead of a file; nothing around one that lies nowhere. */
export function aroundInput(document: AgentDocument, target: Target, console: Console, severities: Severities): Surroundings | undefined {
  if (target.path === '') return undefined;
  const surroundings = new Surroundings([], console, severities, document);
  surroundings.changed(target, document);
  return surroundings;
}

function uriOf(path: string): string {
  return sameSpelling(pathToFileURL(resolve(path)).href);
}

/** Each target is asked for several times. */
const uriOfTarget = remembered(({ path }: Target): string => uriOf(path));

/** What cannot be read is told when it is its turn. */
function attempt(act: () => void): void {
  try {
    act();
  } catch {
    return;
  }
}
