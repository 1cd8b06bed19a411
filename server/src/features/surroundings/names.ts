import type { Base } from '../../workspace/index/base';
import type { FoundFile } from '../../workspace/index/summary';
import { isWithin, joined } from '../../workspace/uri';
import { mentionsIn } from '../mentions';
import type { FoundMention, NamingFile } from '../mentions/found';

/** What a file names, and itself by the name that others know it by. */
export function knownMentions(file: FoundFile, text: NamingFile): readonly FoundMention[] {
  return mentionsIn(file.kind, text).flatMap((mention) => {
    const name = mention.declares ? knownAs(file, mention) : mention.name;
    return name === undefined ? [] : [{ ...mention, name }];
  });
}

/** A skill that writes another name than that of its folder is not called so. */
function knownAs(file: FoundFile, { kind, name }: FoundMention): string | undefined {
  if (kind === 'agent') return qualified(name, file);
  const skill = kind === 'skill' ? skillName(file) : name;
  return skill === name || skill.endsWith(`:${name}`) ? skill : undefined;
}

/** A plugin's agents bear its name, and those of the folders that they lie in (section 7). */
export function qualified(name: string, { uri, base }: FoundFile): string {
  if (base.plugin === undefined) return name;
  // What a plugin lists need not lie in its folder of agents.
  const folders = isWithin(joined(base.uri, base.layout.agents), uri) ? below(base, base.layout.agents, uri).slice(0, -1) : [];
  return [base.plugin, ...folders, name].join(':');
}

/** A skill is called as its folder. */
export function skillName(file: FoundFile): string {
  return skillPrefix(file) + (below(file.base, file.base.layout.skills, file.uri)[0] ?? '');
}

/** What stands before a skill's own name where others name it. */
export function skillPrefix({ base }: FoundFile): string {
  return base.plugin === undefined ? '' : `${base.plugin}:`;
}

/** A command is called as its file, and after the folders that it lies in. */
export function commandName({ uri, base }: FoundFile): string {
  return [...(base.plugin === undefined ? [] : [base.plugin]), ...below(base, base.layout.commands, uri)].join(':').replace(/\.md$/, '');
}

/** The names of the folders and the file from one of the base's folders on. */
function below(base: Base, folder: string, uri: string): readonly string[] {
  const start = base.uri.length + folder.length + 2;
  if (!uri.startsWith(`${base.uri}/${folder}/`)) return [];
  return uri.slice(start).split('/').map((name) => decodeURIComponent(name));
}
