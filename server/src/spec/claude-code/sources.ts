import type { Source } from '../source';

/** The release that every table of this folder was measured against. */
export const release = '2.1.330';

/** Seen by running the release, in the cases of `conformance/claude-code`. */
export const ran: Source = { evidence: 'ran', version: release };

/** Read in the release itself. */
export const read: Source = { evidence: 'read', version: release };

/** Announced in the public changelog under `version`. */
export function changelog(version: string): Source {
  return {
    evidence: 'changelog',
    version,
    url: 'https://github.com/anthropics/claude-code/blob/main/CHANGELOG.md',
  };
}

/** Said on a page of the official documentation, such as `sub-agents`, as it stood for the release. */
export function documented(page: string): Source {
  return { evidence: 'documentation', version: release, url: documentation(page) };
}

/** The address of a page of the official documentation. */
export function documentation(page: string): string {
  return `https://code.claude.com/docs/en/${page}`;
}
