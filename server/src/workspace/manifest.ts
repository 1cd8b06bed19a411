/** What the manifest of a plugin says of its agents. */
export interface PluginManifest {
  readonly name?: string;
  /** The files that it lists, as paths from the plugin's folder. Absent: all in the default folder. */
  readonly agents?: readonly string[];
  /** What it lists although it may not be listed, so that the reader refuses the whole plugin. */
  readonly refused?: string;
}

/** Reads a manifest. One that is not understood says nothing. The facts: section 7 of the measured spec. */
export function readManifest(text: string): PluginManifest {
  const value = parsed(text);
  const name = typeof value['name'] === 'string' ? { name: value['name'] } : {};
  const listed: unknown = value['agents'];
  if (listed === undefined) return name;
  const entries: readonly unknown[] = Array.isArray(listed) ? listed : [listed];
  const bad = entries.find((entry) => typeof entry !== 'string' || !/^\.\/.*\.md$/s.test(entry));
  const agents = entries.filter((entry) => typeof entry === 'string').map((path) => path.replace(/^\.\/+/, ''));
  return { ...name, agents, ...(bad !== undefined && { refused: typeof bad === 'string' ? bad : JSON.stringify(bad) }) };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
  } catch {
    return {};
  }
}
