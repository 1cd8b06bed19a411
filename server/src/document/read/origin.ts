import type { Place } from '../../spec/dialect';

/** What is known of a file besides its text. */
export interface DocumentOrigin {
  /** The file's path or URI, with `/` between folders; absent for an untitled document. */
  readonly path?: string;
  /** The name of the plugin that the file belongs to. */
  readonly plugin?: string;
  /** Somebody says that the file is an agent, although its place does not: it was named on a command line. */
  readonly claimed?: true;
  readonly leftOut?: LeftOut;
}

/** Why a plugin does not bring a file that lies in its agents folder. */
export interface LeftOut {
  /** The file's path from the plugin's folder, which the manifest does not list. */
  readonly path: string;
  /** What the manifest lists instead although it may not, so that the plugin is refused as a whole. */
  readonly refused?: string;
}

/** The file's name without its extension. */
export function fileNameOf({ path }: DocumentOrigin): string | undefined {
  return path?.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** Whether the reader looks at files with the extension that the path has; it does where there is no path to tell. */
export function isLookedAt({ path }: DocumentOrigin, { patterns, extensionCase, unreadExtensions = [] }: Place): boolean {
  const extension = extensionOf(path ?? '');
  if (extension === undefined) return true;
  const folded = extension.toLowerCase();
  const read = patterns.map(extensionOf);
  if (unreadExtensions.includes(folded)) return false;
  // Any other extension is that of a file which was named by hand, and is not judged by its name.
  return extensionCase === 'any' || read.includes(extension) || !read.some((one) => one?.toLowerCase() === folded);
}

function extensionOf(path: string): string | undefined {
  return /\.[^./*]+$/.exec(path)?.[0];
}
