import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PublishedFile } from '../../../site/publication/published.ts';
import { receiptView } from '../../../site/views/receipt.ts';

const source = readFileSync('content/notices/demo-liushu-aid-list-2026/attachments/receipt.json', 'utf8');
const files = (content: string, name = 'receipt.json'): PublishedFile[] => [
  { name, path: `x/${name}`, href: `/x/${name}`, bytes: new TextEncoder().encode(content), sha256: '' },
];

test('a receipt that holds is told, in both languages', () => {
  expect(receiptView(files(source), 'zh')).toMatchObject({
    title: '发布前已检查',
    href: '/x/receipt.json',
    lines: ['2026-11-15 按规则集 2026.11 检查个人信息', '遮盖：居民身份证号 6、住址 6', expect.any(String)],
  });
  expect(receiptView(files(source), 'en')?.title).toBe('Checked before publication');
});

test.each([
  ['that was changed', source.replace('2026-11-15', '2026-11-14'), 'receipt.json'],
  ['that is none', '{}', 'receipt.json'],
  ['that is no JSON', 'receipt', 'receipt.json'],
  ['of another name', source, 'list.json'],
])('one %s is not shown', (_, content, name) => {
  expect(receiptView(files(content, name), 'zh')).toBeUndefined();
});
