import { entryOf } from '../../document/node';
import { namesIn } from '../../document/read/names';
import { documented, ran } from '../../spec/claude-code/sources';
import type { Problem, Rule } from '../rule';
import { didYouMean } from '../support/did-you-mean';
import { replace } from '../support/edits';
import { namesOf } from '../support/known-names';
import { isLocated } from '../support/name-edits';
import { cut } from '../support/written';

export const unknownSkill: Rule = {
  id: 'unknown-skill',
  severity: 'information',
  category: 'worth-knowing',
  summary: 'A skill that the agent is to know was not found.',
  rationale: `
The skills in \`skills\` are put into the agent's context when it starts. One that is not there is left out with a warning in the debug log, and the agent works without it. Letter case counts. A skill is called as
its folder: \`.claude/skills/api-conventions/SKILL.md\` is \`api-conventions\`.

It is looked for in the project, in the folders above it up to the root of the repository, in the user's own folder, and among the slash commands there, which are skills as well. Skills of plugins
(\`plugin:skill\`) are left alone. A skill that comes from elsewhere, such as from an account, is not seen.
`,
  sources: [ran, documented('skills')],
  around: true,
  examples: [
    {
      before: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nskills: api-convention\n---\n\nReview the diff.\n',
      after: '---\nname: reviewer\ndescription: Reviews pull requests for risky changes to the database\nskills: api-conventions\n---\n\nReview the diff.\n',
      around: { note: 'Beside a skill `api-conventions`', world: { skills: [{ name: 'api-conventions' }] } },
    },
  ],
  *check(document, world) {
    if (!world.complete) return;
    const { dialect, root, text } = document;
    for (const { name: key, form, ignored } of dialect.fields) {
      const value = form.kind === 'names' && form.of === 'skill' && ignored === undefined ? entryOf(root, key)?.value : undefined;
      if (!value) continue;
      for (const name of namesIn(value, text, () => undefined)) {
        // A star is not taken as "all", which is told elsewhere; a colon is that of a plugin.
        if (!/^[\w.-]+$/.test(name.text) || isKnown(name.text)) continue;
        const near = didYouMean(name.text, [...namesOf(world.skills), ...namesOf(world.commands)]);
        const located = near !== undefined && isLocated(document, name) && !name.node.alias;
        const problem: Problem = {
          span: name.span,
          message: `No skill "${cut(name.text)}" was found around this file, so that the agent starts without it. ${near === undefined ? 'Make the skill, or remove the name.' : `Did you mean "${near}"?`}`,
        };
        yield located ? { ...problem, fixes: [{ title: `Change "${cut(name.text)}" to "${near}"`, edits: [replace(name.span, near)], safe: false }] } : problem;
      }
    }
    function isKnown(name: string): boolean {
      return dialect.builtInSkills.includes(name) || namesOf(world.skills).has(name) || namesOf(world.commands).has(name) || world.skills.some(({ title }) => title === name);
    }
  },
};
