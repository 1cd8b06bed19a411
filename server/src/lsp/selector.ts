import type { DocumentFilter } from 'vscode-languageserver';
import { claudeCode, dialects } from '../spec';
import { agentLanguage } from '../workspace/place';
import { globOf } from '../workspace/glob';
import { pathOf, schemeOf } from '../workspace/uri';
import type { Scope } from './scopes';

/** The languages that editors give to agent files where they do not know ours. */
const otherLanguages = ['chatagent', 'markdown'];

/**
 * The documents to be told of: no fewer than those that some dialect serves, since the server looks closer. Documents of other schemes
 * are left out, for they only show a file: one side of a comparison, a former version.
 */
export function selectorFor(folders: readonly string[], scopes: readonly Scope[]): DocumentFilter[] {
  const associated = scopes.flatMap(({ settings }) => Object.keys(settings.associations)).map(anywhere);
  const patterns = [...new Set([...dialects.flatMap(({ place }) => place.patterns), ...associated])];
  const elsewhere = otherLanguages.flatMap((language) => patterns.map((pattern) => ({ language, pattern })));
  return [...ownSelector(folders), ...servedSchemes(folders).flatMap((scheme) => elsewhere.map((filter) => ({ scheme, ...filter })))];
}

/** Documents that can name agents or servers and are no agents, of whatever language the editor takes them for. */
export function aroundSelector(folders: readonly string[]): DocumentFilter[] {
  return servedSchemes(folders).flatMap((scheme) => aroundPatterns.map((pattern) => ({ scheme, pattern })));
}

const { project, user, plugin } = claudeCode.surroundings;
const texts = [project, user, plugin].flatMap(({ skills, commands, instructions }) => [`${skills}/*/SKILL.md`, `${commands}/**/*.md`, ...instructions]);
// Not the user's settings: a file of that name is in the folders of many tools.
const aroundPatterns = [...new Set([...texts, ...project.servers, ...project.settings])].map((path) => `**/${path}`);
const aroundGlobs = aroundPatterns.map(globOf);

/** Whether a document may be one of these, by its path. */
export function isAround(uri: string): boolean {
  const path = pathOf(uri);
  return path !== undefined && aroundGlobs.some((matches) => matches(path));
}

/** The documents of our own language. */
export function ownSelector(folders: readonly string[]): DocumentFilter[] {
  return servedSchemes(folders).map((scheme) => ({ scheme, language: agentLanguage }));
}

/** The schemes of documents that are files, or may become some. */
export function servedSchemes(folders: readonly string[]): readonly string[] {
  return [...new Set(['file', 'untitled', ...folders.map(schemeOf)])];
}

/** A glob of the settings counts from the folder's root, one of the protocol from that of the file system. */
function anywhere(glob: string): string {
  return glob.startsWith('**/') || glob.startsWith('/') ? glob : `**/${glob}`;
}
