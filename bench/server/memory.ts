import { pathToFileURL } from 'node:url';
import { seedText, validAgent } from '../agents';
import { megabytes } from '../figures';
import type { Result } from '../report';
import { Session } from './session';

/** Resident memory as files are opened and closed again, several times over: what is kept shows as a rise from time to time. */
export async function benchMemory(project: string, server: string, folder: string, files: number): Promise<Result> {
  console.log(`Opening ${files} files…`);
  const seed = seedText(project);
  const session = await Session.start(server, folder, seed);
  await session.findings();
  const before = session.client.memory();
  const rows: string[][] = [['one file', megabytes(before), '']];
  for (let time = 1; time <= 4; time++) {
    const uris = Array.from({ length: files }, (_, number) => `${pathToFileURL(folder).href}/.claude/agents/open-${number}.md`);
    for (const [number, uri] of uris.entries()) await open(session, uri, number % 2 === 0 ? seed : validAgent(number));
    const opened = session.client.memory();
    for (const uri of uris) session.client.notify('textDocument/didClose', { textDocument: { uri } });
    await session.findings();
    rows.push([`${files} files, time ${time}`, megabytes(opened), megabytes(session.client.memory())]);
  }
  await session.client.stop();
  const notes = Number.isNaN(before) ? ['The system does not tell of the memory of another process.'] : ['Resident memory of the server. Half of the files are the seed, each is asked for its findings.'];
  return { sections: [{ title: 'Server: memory', notes, tables: [{ head: ['', 'open', 'after closing'], rows }] }], aims: [] };
}

async function open({ client }: Session, uri: string, text: string): Promise<void> {
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'agent-markdown', version: 1, text } });
  await client.request('textDocument/diagnostic', { textDocument: { uri } });
}
