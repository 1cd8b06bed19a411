// Pieces of markdown that several pages are made of.

/** The first line of every generated page. */
export function generatedFrom(source) {
  return `<!-- Generated from ${source} by "npm run generate". Do not edit. -->`;
}

/** A text without backticks as code. */
export function code(text) {
  return `\`${text}\``;
}

export function table(head, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A file as a code block; a line that ends with CRLF shows it. */
export function fileBlock(text, language = 'markdown') {
  const lines = visible(text).split('\n');
  const shown = lines.length > mostLines ? [...lines.slice(0, mostLines), `… and ${lines.length - mostLines} more lines`] : lines;
  const fence = /^`{3,}/m.test(text) ? '````' : '```';
  return [`${fence}${language}`, ...shown, fence].join('\n');
}

/** An example may be as long as the rule needs it; nobody reads all of it. */
const mostLines = 60;

/** A file with signs for what does not show: carriage returns, of which a lone one ends a line as well, NUL characters, and others by number. */
function visible(text) {
  return text
    .replace(/\r\n/g, '␍\n')
    .replace(/\r/g, '␍\n')
    .replaceAll('\0', '␀')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069]|[\u{E0000}-\u{E007F}]+/gu, (hidden) => `⟨${[...hidden].map(numberOf).join(' ')}⟩`)
    .replace(/\n$/, '');
}

function numberOf(character) {
  return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const evidences = { ran: 'seen by running', read: 'read in', changelog: 'from the changelog of', documentation: 'from the documentation for' };

/** Where facts come from, one bullet each. */
export function sourceList(sources, tool) {
  return sources
    .map(({ evidence, version, url }) => {
      const words = `${evidences[evidence]} ${/^\d/.test(version) ? `${tool} ${version}` : version}`;
      return `- ${url === undefined ? words : `[${words}](${url})`}`;
    })
    .filter((line, index, lines) => lines.indexOf(line) === index)
    .join('\n');
}

/** Sections one below the other, without those that are empty, and one line end behind them. */
export function page(...sections) {
  return `${sections.filter((section) => section !== undefined && section !== '').map((section) => section.trim()).join('\n\n')}\n`;
}
