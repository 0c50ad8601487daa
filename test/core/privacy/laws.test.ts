import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#core/documents/block.ts';
import type { Finding } from '#core/privacy/finding.ts';
import { maskAll } from '#core/privacy/mask/mask-all.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { type ProfileName, profileNames } from '#core/privacy/policy/profiles.ts';
import { scan } from '#core/privacy/scan.ts';

/** Runs a law takes: FC_RUNS, or 20,000 in CI and 2,000 at a desk. */
const numRuns = Number(process.env.FC_RUNS ?? (process.env.CI ? 20_000 : 2_000));
const policy = defaultPolicy('2026-11-21');

const block = (text: string): Block => ({ text, role: 'text', place: {} });
const find = (text: string): Finding[] => scan([block(text)], policy);

function applied(text: string, profile: ProfileName): { text: string; ranges: [number, number][] } {
  const { edits } = maskAll([block(text)], { ...policy, profile });
  let out = '';
  let at = 0;
  const ranges: [number, number][] = [];
  for (const edit of edits) {
    out += text.slice(at, edit.start);
    ranges.push([out.length, out.length + edit.replacement.length]);
    out += edit.replacement;
    at = edit.end;
  }
  return { text: out + text.slice(at), ranges };
}

/** Any code units, broken surrogates included. */
const anything = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0x20, max: 0x7e }),
      fc.integer({ min: 0x30, max: 0x39 }),
    ),
    { maxLength: 80 },
  )
  .map((codes) => String.fromCharCode(...codes));

/** Pieces of notices in any order: labels, made-up values, separators, markup, masks. */
const pieces = fc.constantFrom(
  ...'身份证号：|姓名：|电话|监督电话：|银行卡号|家庭住址：|现住|邮箱：|车牌号|护照号|出生日期：|备注：|患者|户主|性别|统一社会信用代码：|订单号：'.split(
    '|',
  ),
  ...'11010519491231002X|440524188001010014|13800138000|6222021234567890128|0551-62345678|E12345678|粤B12345|zhang@example.org|1990年3月5日|110105********002X|138****1234'.split(
    '|',
  ),
  ...'张三|阿依古丽·买买提|欧阳修|杭州市西湖区文三路12号3幢401室|向阳村3组|尿毒症|低保|男|女|某某公司'.split(
    '|',
  ),
  ...[
    '，',
    '。',
    '\n',
    ' ',
    '　',
    '|',
    '\t',
    ',',
    '、',
    '（',
    '）',
    '<b>',
    '</b>',
    '<td>',
    '</td></tr>\n<tr>',
    '&nbsp;',
    '&#49;',
    '*',
    '-',
    '\u200b',
    '\u202e',
    '🄋',
    '①',
    '１',
    '一',
    '〇',
    '"',
    ':',
    '/',
  ],
);
const notice = fc
  .array(fc.oneof({ weight: 6, arbitrary: pieces }, { weight: 1, arbitrary: anything }), { maxLength: 24 })
  .map((parts) => parts.join(''));
const text = fc.oneof(anything, notice);

describe('laws', () => {
  test('any text: no throw; spans sorted, apart, inside', () => {
    fc.assert(
      fc.property(text, (source) => {
        let last = 0;
        for (const finding of find(source)) {
          expect(finding.start).toBeGreaterThanOrEqual(last);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.end).toBeLessThanOrEqual(source.length);
          expect(finding.confidence).toBeGreaterThan(0);
          expect(finding.confidence).toBeLessThanOrEqual(1);
          expect(finding.reasons.length).toBeGreaterThan(0);
          last = finding.end;
        }
      }),
      { numRuns },
    );
  });

  test.each(profileNames)('%s: masked text shows nothing of what was masked', (profile) => {
    fc.assert(
      fc.property(notice, (source) => {
        const masked = applied(source, profile);
        for (const finding of find(masked.text)) {
          if (
            finding.severity === 'notice' ||
            finding.kind.endsWith('-mask') ||
            finding.kind.endsWith('-masks')
          )
            continue;
          for (const [start, end] of masked.ranges)
            expect(finding.start < end && start < finding.end, finding.kind).toBe(false);
        }
      }),
      { numRuns: Math.ceil(numRuns / 5) },
    );
  });

  test('masking twice is masking once', () => {
    fc.assert(
      fc.property(notice, (source) => {
        const once = applied(source, 'strict-2-3').text;
        expect(applied(once, 'strict-2-3').text).toBe(once);
      }),
      { numRuns },
    );
  });

  test('the same text gives the same findings, whatever was scanned before', () => {
    fc.assert(
      fc.property(text, text, (one, two) => {
        const alone = find(one);
        find(two);
        expect(find(one)).toEqual(alone);
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });

  const disguises: [string, (value: string) => string][] = [
    [
      'full width',
      (value) =>
        value.replace(/[\dX]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
    ],
    ['zero width', (value) => value.replace(/(.{3})(?=.)/g, '$1\u200b')],
    ['spaces', (value) => value.replace(/(.{6})(.{8})(.{4})/, '$1 $2 $3')],
    ['inline tags', (value) => value.replace(/(.{6})/, '$1<b></b>')],
    ['entities', (value) => value.replace(/\d/g, (digit) => `&#${digit.charCodeAt(0)};`)],
    [
      'Chinese numerals',
      (value) => value.replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit))),
    ],
  ];
  test.each(disguises)('offsets are right through %s', (_, disguise) => {
    const ids = ['11010519491231002X', '440524188001010014', '810000199408230021'];
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.constantFrom('', '注：', '\n\n', '😀', '名单'),
        fc.constantFrom('', '。', '\n', '，男'),
        (id, before, after) => {
          const value = disguise(id);
          const source = `${before}身份证号：${value}${after}`;
          const found = find(source).filter((finding) => finding.severity === 'leak');
          expect(found.map((finding) => source.slice(finding.start, finding.end))).toContain(value);
        },
      ),
      { numRuns: 100 },
    );
  });
});
