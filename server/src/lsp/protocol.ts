import type { Answer, Choice, InputQuestion, Outcome, PickQuestion, Question, Reply } from '../features/dialogue/reply';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { CopiedAgent } from '../features/overview/effective-agent';
import type { AgentAbility, AgentGroup, ListedAgent } from '../features/surroundings/agent-list';
import type { VerdictSummary } from '../features/verdict';
import type { FileFacts, FolderEntry } from '../workspace/host';

// What this server and its clients say to each other beyond LSP. All of it is optional: a client that knows nothing of it gets the rest.

/** From the client in `initializationOptions`: what it can do. */
export interface ClientOptions {
  /** It wants `verdictChanged`. */
  readonly verdicts?: boolean;
  /** It answers `readFile`, `listFolder` and `statFile`, for files that the server cannot reach: in a browser, or on a virtual file system. */
  readonly files?: boolean;
  /** It opens links of the form `ruleLink`. */
  readonly rulePages?: boolean;
  /** It wants `languagesChanged`. */
  readonly languages?: boolean;
  /** It wants `agentsChanged`. */
  readonly agents?: boolean;
  /** The user does not trust the open folders, so that nothing outside of them may be read; see `trusted`. */
  readonly untrusted?: boolean;
  /** The settings, from a client that cannot be asked for them. */
  readonly settings?: unknown;
}

/** Request to the server; `null` for a document that is none of its business. */
export const verdictRequest = 'agentfiles/verdict';
/** Notification to the client, of each open document whose verdict is new or has changed. */
export const verdictChanged = 'agentfiles/verdictChanged';

export interface VerdictParams {
  readonly uri: string;
}

/** Without a verdict the document is none of the server's business. */
export interface VerdictChangedParams {
  readonly uri: string;
  readonly verdict: VerdictSummary | null;
}

export type { VerdictSummary };

/** Request to the server: the language that a document has by what lies around it or by the settings; `null` where it has none by these. */
export const languageRequest = 'agentfiles/language';
/** Notification to the client: the answers to that may be others now. */
export const languagesChanged = 'agentfiles/languagesChanged';

export interface LanguageParams {
  readonly uri: string;
}

/** Requests to the client: the text of a file, what is in a folder, and what a file is; `null` where there is none. */
export const readFileRequest = 'agentfiles/readFile';
export const listFolderRequest = 'agentfiles/listFolder';
export const statFileRequest = 'agentfiles/statFile';

export interface FileParams {
  readonly uri: string;
}

export type { FileFacts, FolderEntry };

/** Notification to the server: the user trusts the open folders from now on. */
export const trusted = 'agentfiles/trusted';

/** Request to the server: all agents that can be found, as groups by who brings them. */
export const agentsRequest = 'agentfiles/agents';
/** Notification to the client: the answer to that may be another one now. */
export const agentsChanged = 'agentfiles/agentsChanged';

export type { AgentAbility, AgentGroup, ListedAgent };

/**
 * Request to the server: what to ask the user next, or what to do in the end. The client starts without answers and adds one at a time; those that were
 * refused it leaves out again. To check an answer while it is typed, it sends it along.
 */
export const dialogueRequest = 'agentfiles/dialogue';

export type DialogueTopic = 'newAgent' | 'duplicateAgent' | 'renameAgent' | 'moveAgent';

export interface DialogueParams {
  readonly about: DialogueTopic;
  /** The agent file that it is about, if it is about one. */
  readonly uri?: string;
  /** All that is in it, byte order mark included, where it is to be duplicated. */
  readonly text?: string;
  readonly answers: readonly Answer[];
}

export type { Answer, Choice, InputQuestion, Outcome, PickQuestion, Question, Reply };

/** Request to the server: checks all agents in the open folders, and says in a sentence what was found. */
export const checkWorkspaceRequest = 'agentfiles/checkWorkspace';

/** Request to the server: all safe fixes in all agents of the open folders. */
export const fixWorkspaceRequest = 'agentfiles/fixWorkspace';

export interface WorkspaceFixes {
  /** One annotation for all of it, by which the user is asked to confirm each file; absent where there is nothing to fix. */
  readonly edit?: WorkspaceEdit;
  /** How much there is to fix, in a sentence. */
  readonly message: string;
}

/** Request to the server: an overview of all agents as Markdown, in which what comes from files is escaped. */
export const reportRequest = 'agentfiles/report';

/** Request to the server: the agent in an open document as its reader has it. */
export const effectiveAgentRequest = 'agentfiles/effectiveAgent';

export interface EffectiveAgentParams {
  readonly uri: string;
}

export type { CopiedAgent };

/** Request to the server: the page of a rule as Markdown, `null` where there is no such rule. */
export const rulePageRequest = 'agentfiles/rulePage';

export interface RulePageParams {
  readonly rule: string;
}

/** The command of the client that shows the page of a rule. */
export const rulePageCommand = 'agentfiles.explainRule';

/** A link that runs that command. */
export function ruleLink(rule: string): string {
  return `command:${rulePageCommand}?${encodeURIComponent(JSON.stringify([rule]))}`;
}
