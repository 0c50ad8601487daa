import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { checkBytes } from '../../../extension/files/check-bytes.ts';
import { checkText } from '../../../extension/files/check-text.ts';

const policy = defaultPolicy('2026-11-22');

/** The textbook number of GB 11643. */
const number = `11010519491231${'002X'}`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('finds in pasted text, says where, and gives the masked text', () => {
  const { state, findings, masked } = checkText(`公示\n身份证号：${number}。`, policy);
  expect(state).toBe('findings');
  expect(findings).toMatchObject([
    { leak: 'resident-id', line: 2, column: 6, preview: '11*************02X' },
  ]);
  expect(masked).toEqual({ content: '公示\n身份证号：11*************02X。', way: 'same' });
});

test('clean text has nothing to mask', () => {
  expect(checkText('办结 326 件，比上年增长 6.4%。', policy)).toEqual({
    state: 'clean',
    findings: [],
    unread: [],
    masks: 0,
  });
});

test.each([
  ['list.csv', `姓名,身份证号\n王建国,${number}\n`],
  ['page.html', `<p>身份证号：${number}</p>`],
  ['data.json', `{"身份证号":"${number}"}`],
  ['notice.md', `身份证号：${number}`],
])('reads a file: %s', async (name, source) => {
  const { state, masked } = await checkBytes(name, bytes(source), policy, {});
  expect(state).toBe('findings');
  // Markdown gives a star a meaning, so its writer puts a backslash before it.
  const written = new TextDecoder().decode(masked?.content).replaceAll('\\*', '*');
  expect(written).toBe(source.replace(number, '11*************02X'));
});

test('a file that cannot be read is not clean', async () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
  expect(await checkBytes('list.png', picture, policy, {})).toMatchObject({
    state: 'unreadable',
    findings: [],
  });
});

test('what was decided to stand is listed and counted, and neither masked nor left open', () => {
  const key = '00112233445566778899aabbccddeeff';
  const keyed = { ...policy, allowKey: key, scope: 'text-or-file' };
  const text = `公示\n身份证号：${number}。`;
  const [hash] = checkText(text, keyed).findings.map((note) => note.hash);
  const entry = { hash: hash ?? '', kind: 'resident-id', scope: 'text-or-file' } as const;
  const decided = { reason: 'consent', expires: '2027-01-01' } as const;
  const allowed = { ...keyed, allow: [{ ...entry, ...decided }] };
  const { state, findings, masks } = checkText(text, allowed);
  expect([state, masks]).toEqual(['clean', 0]);
  expect(findings).toMatchObject([{ leak: 'resident-id', ignored: decided }]);
  expect(checkText(text, { ...allowed, asOf: '2027-01-02' }).masks).toBe(1);
});
