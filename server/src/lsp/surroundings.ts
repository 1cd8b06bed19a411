import { summarise } from '../features/surroundings/summarise';
import { claudeCode, claudeCodePlugin } from '../spec';
import type { Host } from '../workspace/host';
import { WorkspaceIndex } from '../workspace/index/workspace-index';
import type { Machine } from '../workspace/index/reach';
import type { Client } from './client';

/** Whose files lie around those that are open. */
export const dialects = { project: claudeCode, plugin: claudeCodePlugin };

/** The index of what the client has open, read anew when its folders or its trust in them change. */
export function indexFor({ folders, trusted }: Client, machine: Machine, host: Host, onChange: () => void): WorkspaceIndex {
  return new WorkspaceIndex({
    host,
    reach: { folders, trusted, added: [], ...machine },
    surroundings: claudeCode.surroundings,
    summarise: (file, text) => summarise(file, text, dialects),
    onChange,
  });
}
