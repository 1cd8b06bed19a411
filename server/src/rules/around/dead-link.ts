import { bodyOf, type AgentDocument } from '../../document/agent-document';
import { namedFiles, type NamedFile } from '../../document/named-files';
import { proseIn } from '../../document/prose';
import { documented } from '../../spec/claude-code/sources';
import { besideOf } from '../../workspace/uri';
import type { World } from '../../workspace/world';
import type { Rule } from '../rule';
import { projectFolders } from '../support/project-folders';
import { showsAgent } from '../support/shows-agent';
import { cut } from '../support/written';

const before = '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\n---\n\nFollow the [checklist](../../docs/checklist.md).\n';

export const deadLink: Rule = {
  id: 'dead-link',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'A link of the prompt leads to a file that is not there.',
  rationale: `
Claude Code passes the prompt on as it stands, links and all, and the model opens the file when it needs it. Where there is none, it looks for something else, or makes up what the file would say.

It is said of relative links and of \`@file\` in agents of a project, where neither the agent's own folder nor that of the project, or one above it up to the root of the repository, has such a file. Nothing is said of what the agent is to write itself, of
placeholders, and of code.
`,
  sources: [documented('sub-agents')],
  around: true,
  examples: [{ before, around: { note: 'Where the project has no `docs/checklist.md`', world: { root: 'file:///work', own: { scope: 'project', uri: 'file:///work/.claude/agents/reviewer.md', folder: 'file:///work/.claude/agents' }, file: (uri) => (uri.startsWith('file:///work/') ? 'missing' : 'outside') } } }],
  *check(document, world) {
    const { own } = world;
    const named = namedFiles(document).slice(0, mostFollowed);
    const project = named.length === 0 || !showsAgent(document) ? undefined : projectFolders(world);
    if (!project || !own) return;
    const origins = [own.uri, ...project.folders.map((folder) => `${folder}/`)];
    const meant = named.filter((one) => isPlain(one.path) && !isToBeWritten(document, one));
    const missing = meant.filter((one) => isMissing(one.path, origins, world));
    if (!project.known) return;
    for (const { at, path } of inProse(document, missing))
      yield { span: at, message: `There is no file "${cut(path)}" beside this agent or in its project. Whoever follows the link finds nothing. Correct the path, or make the file.` };
  },
};

/** So many links of a file are followed at most. */
const mostFollowed = 500;

/** Whether a path is meant as it stands, and not as an example. */
function isPlain(path: string): boolean {
  return /^[\p{L}\p{N}_./ -]+\.\w{1,8}$/u.test(path) && !/\.{3}|^(?:path|your|some|my)\b|\b(?:x{3,}|example|sample|placeholder|filename|template)|(?:^|\/)(?:file|foo|bar|link|url)\.\w+$|^www\.|\.(?:com|org|net|io|dev|ai)$/i.test(path);
}

/** Whether the line speaks of a file that somebody is to make. */
function isToBeWritten({ text }: AgentDocument, { at }: NamedFile): boolean {
  const before = text.slice(Math.max(0, at.start - 200), at.start);
  return /\b(?:creat|writ|sav|generat|output|produc|add|stor|record|append|log|updat|if (?:it |one )?exists?|e\.g\.|such as|like)/i.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** In every folder that a path may begin in, as far as it stays in what is looked at. */
function isMissing(path: string, origins: readonly string[], world: World): boolean {
  // All are asked for at once, as each may only be known the next time.
  const states = origins.flatMap((origin) => besideOf(origin, path) ?? []).map((uri) => world.file(uri)).filter((state) => state !== 'outside');
  return states.length > 0 && states.every((state) => state === 'missing');
}

/** Those that do not stand in code. */
function inProse(document: AgentDocument, named: readonly NamedFile[]): readonly NamedFile[] {
  if (named.length === 0) return [];
  const prose = [...proseIn(document.text, bodyOf(document))];
  return named.filter(({ at }) => prose.some(({ start, end }) => start <= at.start && at.end <= end));
}
