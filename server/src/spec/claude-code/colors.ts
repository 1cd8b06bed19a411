import type { Color } from '../dialect';

/**
 * The eight names that Claude Code accepts. It stores no more than the name and paints what the terminal's theme has for it;
 * the hex values are near its default theme and serve swatches in the editor only.
 */
export const colors: readonly Color[] = [
  { name: 'red', hex: '#dc2626' },
  { name: 'blue', hex: '#2563eb' },
  { name: 'green', hex: '#16a34a' },
  { name: 'yellow', hex: '#ca8a04' },
  { name: 'purple', hex: '#9333ea' },
  { name: 'orange', hex: '#ea580c' },
  { name: 'pink', hex: '#db2777' },
  { name: 'cyan', hex: '#0891b2' },
];
