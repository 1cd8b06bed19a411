// The server as a process of its own: over standard streams (`--stdio`), a socket or a pipe for any editor, over IPC for ours.
import { createConnection } from 'vscode-languageserver/node';
import { machineOf } from './hosts/machine';
import { diskHost } from './hosts/node';
import { keepYoungSpaceSmall } from './hosts/young-space';
import { startServer } from './lsp/start-server';
import { claudeCode } from './spec';
import { stdioConnection } from './stdio';

keepYoungSpaceSmall();
// Without an argument there is but one thing that can be meant.
if (process.argv.length === 2) process.argv.push('--stdio');
// The streams end by themselves when the parent dies; this channel does not.
process.once('disconnect', () => process.exit(0));

const connection = process.argv.includes('--stdio') ? stdioConnection() : createConnection();
startServer(connection, diskHost, machineOf(claudeCode.surroundings));
