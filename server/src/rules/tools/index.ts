import type { Rule } from '../rule';
import { deniedSpecifier } from './denied-specifier';
import { droppedListItem } from './dropped-list-item';
import { duplicateTool } from './duplicate-tool';
import { ineffectiveSpecifier } from './ineffective-specifier';
import { noKnownTool } from './no-known-tool';
import { noTools } from './no-tools';
import { removedTool } from './removed-tool';
import { starInDisallowedTools } from './star-in-disallowed-tools';
import { toolAlias } from './tool-alias';
import { toolAllowedAndDenied } from './tool-allowed-and-denied';
import { toolNotForSubagents } from './tool-not-for-subagents';
import { toolNotInBackground } from './tool-not-in-background';
import { toolsOnLines } from './tools-on-lines';
import { unknownTool } from './unknown-tool';
import { wrongCaseTool } from './wrong-case-tool';

export const toolsRules: readonly Rule[] = [
  noTools,
  noKnownTool,
  toolsOnLines,
  droppedListItem,
  unknownTool,
  wrongCaseTool,
  removedTool,
  toolNotForSubagents,
  toolAllowedAndDenied,
  starInDisallowedTools,
  ineffectiveSpecifier,
  deniedSpecifier,
  toolNotInBackground,
  toolAlias,
  duplicateTool,
];
