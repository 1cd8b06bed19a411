/** A file in a bundle, by its path from the project, and the modules of the host that it asks for. */
export interface BundledFile {
  readonly path: string;
  readonly external: readonly string[];
}

export declare function contentsOf(name: 'client' | 'server' | 'cli'): Promise<readonly BundledFile[]>;
export declare function packageOf(path: string): string | undefined;
