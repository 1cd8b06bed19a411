// Pieces of markdown that several pages are made of.

/** The first line of every generated page. */
export function generatedFrom(source) {
  return `<!-- Generated from ${source} by "npm run generate". Do not edit. -->`;
}

export function table(head, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A file as a code block; a line that ends with CRLF shows it. */
export function fileBlock(text, language = 'markdown') {
  const lines = text.replace(/\r?\n$/, (end) => (end === '\r\n' ? '\r' : '')).split('\n').map((line) => line.replace(/\r$/, '␍'));
  const fence = /^`{3,}/m.test(text) ? '````' : '```';
  return [`${fence}${language}`, ...lines, fence].join('\n');
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
