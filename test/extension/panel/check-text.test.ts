import { expect, test } from 'vitest';
import { checkFile, checkText } from '../../../extension/panel/check-text.ts';

/** The textbook number of GB 11643. */
const number = `11010519491231${'002X'}`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('finds in pasted text, says where, and gives the masked text', () => {
  const { state, findings, masked } = checkText(`公示\n身份证号：${number}。`, 'strict-2-3');
  expect(state).toBe('findings');
  expect(findings).toMatchObject([
    { leak: 'resident-id', line: 2, column: 6, preview: '11*************02X' },
  ]);
  expect(masked).toBe('公示\n身份证号：11*************02X。');
});

test('clean text has nothing to mask', () => {
  expect(checkText('办结 326 件，比上年增长 6.4%。', 'strict-2-3')).toEqual({
    state: 'clean',
    findings: [],
    unread: [],
  });
});

test.each([
  ['list.csv', `姓名,身份证号\n王建国,${number}\n`],
  ['page.html', `<p>身份证号：${number}</p>`],
  ['data.json', `{"身份证号":"${number}"}`],
  ['notice.md', `身份证号：${number}`],
])('reads a file: %s', (name, source) => {
  const { state, masked } = checkFile(name, bytes(source), 'strict-2-3');
  expect(state).toBe('findings');
  // Markdown gives a star a meaning, so its writer puts a backslash before it.
  const written = new TextDecoder().decode(masked).replaceAll('\\*', '*');
  expect(written).toBe(source.replace(number, '11*************02X'));
});

test('a file that cannot be read is not clean', () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
  expect(checkFile('list.png', picture, 'strict-2-3')).toMatchObject({ state: 'unreadable', findings: [] });
});
