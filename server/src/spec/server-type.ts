import type { ConfigKey } from './config-key';

/** One `type` of inline MCP server configuration and the keys that it reads. */
export interface ServerType {
  /** The values of `type` that choose it; the first is the usual one. */
  readonly names: readonly string[];
  /** Chosen, too, where `type` is absent. */
  readonly implicit?: true;
  /** For the reader's own use, and not to be offered to authors. */
  readonly internal?: true;
  readonly summary: string;
  readonly keys: readonly ConfigKey[];
}
