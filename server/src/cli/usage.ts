/** What `agentfiles --help` prints. */
export const usage = `Says what the tool that reads your agent files really does with them.

Usage
  agentfiles check [PATH…]      check the agent files in folders, and files wherever they lie
  agentfiles list [PATH…]       list the agents found: name, verdict, model, tools, colour, cost
  agentfiles explain [RULE…]    explain rules, or list them all

Options of check
  --format FORMAT               people (default), json, sarif, github or compact
  --fix                         make all safe fixes
  --fix-dry-run                 print them as a unified diff, change nothing
  --stdin                       read one file from standard input
  --stdin-filename PATH         where that file would lie
  --dialect ID                  read every file as this dialect, wherever it lies
  --rule ID=SEVERITY            error, warning, information, hint or off; may be repeated
  --quiet                       report errors only
  --max-warnings N              fail if there are more warnings than this
  --config PATH                 settings, instead of the nearest agentfiles.config.json
  --no-config                   no settings file at all
  --no-ignore                   look into what .gitignore leaves out
  --no-workspace                judge each file by itself, whatever lies around it
  --watch                       check again whenever a file changes
  --color, --no-color           instead of looking whether the output is a terminal

Anywhere
  --help, --version

Exit status: 0 no error-level problem, 1 some, 2 bad usage or a path that cannot be read.
`;
