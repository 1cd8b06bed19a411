import { claudeCode } from './claude-code/dialect';
import { claudeCodePlugin } from './claude-code/plugin';
import type { Dialect } from './dialect';

export type * from './config-key';
export type * from './dialect';
export type * from './field';
export type * from './form';
export type * from './hook';
export type * from './server-type';
export type * from './source';
export type * from './template';
export type * from './tool';
export { extendDialect, type KnownNames } from './extend-dialect';
export { claudeCode, claudeCodePlugin };

/** Every dialect, the ones whose places are narrower first. */
export const dialects: readonly Dialect[] = [claudeCode, claudeCodePlugin];
