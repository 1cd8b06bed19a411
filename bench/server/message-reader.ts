/** Takes the messages out of a stream of JSON-RPC. */
export class MessageReader {
  private chunks: Buffer[] = [];
  private held = 0;
  /** Bytes that the next message is complete with. */
  private needed = 0;

  constructor(private readonly take: (message: Readonly<Record<string, unknown>>) => void) {}

  add(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.held += chunk.length;
    // A long answer comes in many chunks, which are joined only once.
    while (this.held > 0 && this.held >= this.needed && this.next());
  }

  private next(): boolean {
    const all = Buffer.concat(this.chunks);
    this.chunks = [all];
    const end = all.indexOf('\r\n\r\n');
    if (end === -1) return false;
    const start = end + 4;
    this.needed = start + Number(/Content-Length: (\d+)/i.exec(all.toString('latin1', 0, end))?.[1]);
    if (this.held < this.needed) return false;
    this.take(JSON.parse(all.toString('utf8', start, this.needed)) as Readonly<Record<string, unknown>>);
    this.chunks = [all.subarray(this.needed)];
    this.held -= this.needed;
    this.needed = 0;
    return true;
  }
}
