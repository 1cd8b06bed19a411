/** What `scripts/vscode/bundle-suite.mjs` writes into the bundle, because a web worker has no environment to read it from. */
export interface Run {
  readonly kind: 'dev' | 'vsix' | 'web';
  readonly grep?: string;
  readonly reportMark: string;
  readonly resultFile: string;
}

declare const RUN: Run;
export const currentRun: Run = RUN;
