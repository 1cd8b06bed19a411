import { Console } from 'node:console';
import { AbstractMessageWriter, createConnection, StreamMessageReader, type Connection, type Message, type MessageWriter } from 'vscode-languageserver/node';

/** The connection over the standard streams, as the library makes it but for how messages are written. The process ends with its input. */
export function stdioConnection(): Connection {
  // What is said there would be taken for a message.
  globalThis.console = new Console(process.stderr);
  const connection = createConnection(new StreamMessageReader(process.stdin), new WholeMessages(process.stdout));
  let isToldToEnd = false;
  connection.onShutdown(() => {
    isToldToEnd = true;
  });
  for (const event of ['end', 'close']) process.stdin.once(event, () => process.exit(isToldToEnd ? 0 : 1));
  return connection;
}

/** Writes each message as one piece. The library writes two, and to wake who reads them twice costs as much as a small answer. */
class WholeMessages extends AbstractMessageWriter implements MessageWriter {
  constructor(private readonly output: NodeJS.WritableStream) {
    super();
    output.on('error', (error) => this.fireError(error));
    output.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const text = JSON.stringify(message);
    return new Promise((resolve, reject) => {
      this.output.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`, (error) => (error ? reject(error) : resolve()));
    });
  }

  end(): void {
    this.output.end();
  }
}
