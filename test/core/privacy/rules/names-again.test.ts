import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');
const namesIn = (...texts: string[]) =>
  scan(
    texts.map((text) => ({ text, role: 'text' as const, place: {} })),
    policy,
  )
    .filter(({ kind }) => kind === 'name')
    .map(({ block, start, end, severity }) => ({ name: texts[block]?.slice(start, end), block, severity }));

test.each([
  ['behind its label', '当事人：王小明\n经查，5月6日王小明在井下作业。', 2],
  ['before it', '关于同意王小明户改造的函\n户主：王小明', 2],
  ['without a known surname', '被申请人：哈斯巴根\n被申请人哈斯巴根应当支付。', 2],
  ['of two characters beside a word of persons', '被申请人：王宁\n给付王宁3200元，由王宁承担。', 3],
  ['not as part of another word', '户主：高新\n高新区管委会、高新技术', 1],
  ['not inside a longer name', '姓名：艾力\n户主：艾力·买买提\n艾力·买买提', 3],
])('a name told once stands again %s', (_, text, count) => {
  expect(namesIn(text)).toHaveLength(count);
});

test('it is as grave as where it was told, in other blocks too', () => {
  const found = namesIn('举报人：王小明', '接到举报后，王小明到场辨认。');
  expect(found.map(({ block, severity }) => [block, severity])).toEqual([
    [0, 'leak'],
    [1, 'leak'],
  ]);
});
