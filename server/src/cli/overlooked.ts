/** What is said of a folder in which nothing was checked. `inRoot` is the folder as associations name it, `count` how many files in it look like agents. */
export function overlookedText(folder: string, count: number, inRoot: string): string {
  if (count === 0) return `There are no agent files in ${folder}.`;
  const found = count === 1 ? 'one markdown file looks like an agent' : `${count} markdown files look like agents`;
  return `No file in ${folder} is an agent by its place, but ${found}. Check them with --dialect claude-code, or name them in "associations" of agentfiles.config.json, such as {"${inRoot === '' || inRoot.startsWith('..') ? '' : `${inRoot}/`}**/*.md": "claude-code"}.`;
}
