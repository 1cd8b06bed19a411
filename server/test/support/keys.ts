/** All keys in the order in which completion offers them. */
export const allKeys: readonly string[] = [
  'name', 'description', 'tools', 'disallowedTools', 'model', 'color', 'effort', 'permissionMode', 'maxTurns', 'skills', 'mcpServers', 'hooks',
  'memory', 'background', 'isolation', 'initialPrompt', 'omitClaudeMd', 'autoCompactWindow', 'observer', 'observerMessage', 'observeSubagents',
  'observeToolResults', 'experimental',
];

export function keysWithout(...present: readonly string[]): readonly string[] {
  return allKeys.filter((key) => !present.includes(key));
}

/** The same fixture with the line ends of Windows. */
export function withCrlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}
