import { expect, test } from 'vitest';
import { rulePage } from '../../src/features/rule-page';
import { rules, type Rule } from '../../src/rules';

test.each(rules)('$id has a page', (rule) => {
  const page = rulePage(rule);
  expect(page.startsWith(`# ${rule.id}\n\n**${rule.severity}** · ${rule.summary}\n\n`)).toBe(true);
  expect(page).not.toContain('\r');
});

test('a page shows the file before and after, whatever is in it', () => {
  const rule: Rule = {
    id: 'x',
    severity: 'hint',
    category: 'worth-knowing',
    summary: 'S.',
    rationale: '\nWhy.\n',
    sources: [],
    examples: [{ before: '---\r\n````\n', after: '---\n' }],
    check: () => [],
  };
  expect(rulePage(rule)).toBe('# x\n\n**hint** · S.\n\nWhy.\n\n## Wrong\n\n`````yaml\n---␍\n````\n`````\n\n## Right\n\n```yaml\n---\n```\n');
});
