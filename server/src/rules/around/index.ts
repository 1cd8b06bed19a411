import type { Rule } from '../rule';
import { deadLink } from './dead-link';
import { descriptionTotal } from './description-total';
import { duplicateName } from './duplicate-name';
import { missingHookScript } from './missing-hook-script';
import { unknownAgentReference } from './unknown-agent-reference';
import { unknownMcpServer } from './unknown-mcp-server';
import { unknownMcpTool } from './unknown-mcp-tool';
import { unknownSkill } from './unknown-skill';

export const aroundRules: readonly Rule[] = [duplicateName, unknownAgentReference, unknownSkill, unknownMcpServer, unknownMcpTool, missingHookScript, deadLink, descriptionTotal];
