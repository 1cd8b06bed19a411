/** What is known of a file besides its text. */
export interface DocumentOrigin {
  /** The file's path or URI, with `/` between folders; absent for an untitled document. */
  readonly path?: string;
  /** The name of the plugin that the file belongs to. */
  readonly plugin?: string;
}

/** The file's name without its extension. */
export function fileNameOf({ path }: DocumentOrigin): string | undefined {
  return path?.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
