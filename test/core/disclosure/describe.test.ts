import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as inWords, pointerInWords } from '#core/disclosure/describe.ts';
import { parseContent } from '#core/disclosure/parse.ts';
import { problem } from '#core/disclosure/problem.ts';
import { at, type Data, World } from './world.ts';

test('a line says where, what stands there, what was expected and how to mend it', () => {
  const { problems } = parseContent(
    new World().edit(at.v1, (d) => Object.assign(d.results[1], { actual: 98.1 })).files(),
  );
  expect(problems.map((one) => inWords(one, 'zh'))).toEqual([
    'content/disclosures/justice/2025/mediation-2025/v1.json:50:17 results[1].actual: 应为带引号的小数, 如 "98.05", 实为 98.1; 请写 "98.1"',
  ]);
  expect(problems.map((one) => inWords(one, 'en'))).toEqual([
    'content/disclosures/justice/2025/mediation-2025/v1.json:50:17 results[1].actual: expected a decimal in quotes, such as "98.05", found 98.1; write "98.1"',
  ]);
});

test('a problem of a whole file names the file alone', () => {
  expect(inWords(problem('site.json', 'empty-file', {}), 'en')).toMatch(
    /^content\/site\.json: the file is empty/,
  );
});

test.each([
  ['notices/a/attachments/20260301.csv', 'notices/a/attachments/20260301.csv'],
  ['disclosures/a/2025-06-01_2026-01-31/b/v1.json', 'disclosures/a/2025-06-01_2026-01-31/b/v1.json'],
  ['notices/a/attachments/138-0000-0000.csv', 'notices/a/attachments/…'],
])('the path %j is printed as %j', (path, printed) => {
  expect(inWords(problem(path, 'unlisted-file', {}), 'en')).toMatch(new RegExp(`^content/${printed}: `));
});

test.each([
  ['', ''],
  ['/results/3/actual', 'results[3].actual'],
  ['/tree/0/children/1', 'tree[0].children[1]'],
  ['/$schema', '$schema'],
  ['/gov/13800000000', 'gov.…'],
])('the pointer %j reads %j', (pointer, words) => {
  expect(pointerInWords(pointer)).toBe(words);
});

/** Places where something private may stand by mistake, one for each sort of field. */
const fields: [string, string, (data: Data, value: string) => void][] = [
  [
    'a decimal',
    at.v1,
    (d, value) => {
      d.results[0].actual = value;
    },
  ],
  [
    'a date',
    at.v1,
    (d, value) => {
      d.asOf = value;
    },
  ],
  [
    'a period',
    at.survey,
    (d, value) => {
      d.period = value;
    },
  ],
  [
    'an id',
    at.basis,
    (d, value) => {
      d.id = value;
    },
  ],
  [
    'a reference',
    at.v1,
    (d, value) => {
      d.scheme = value;
    },
  ],
  [
    'an option',
    at.org,
    (d, value) => {
      d.kind = value;
    },
  ],
  [
    'a method',
    at.scheme,
    (d, value) => {
      d.tree[0].children[0].scoring.method = value;
    },
  ],
  [
    'a region',
    at.org,
    (d, value) => {
      d.region = value;
    },
  ],
  [
    'an address',
    at.basis,
    (d, value) => {
      d.url = value;
    },
  ],
  [
    'a whole number',
    at.survey,
    (d, value) => {
      d.sent = value;
    },
  ],
  [
    'an object',
    at.v1,
    (d, value) => {
      d.budget = value;
    },
  ],
  [
    'a list',
    at.v1,
    (d, value) => {
      d.results = value;
    },
  ],
  [
    'a key',
    at.v1,
    (d, value) => {
      d.results[0][value] = '1';
    },
  ],
  [
    'a key of inputs',
    at.v1,
    (d, value) => {
      d.results[1].inputs = { [value]: '1' };
    },
  ],
  [
    'a tier',
    at.scheme,
    (d, value) => {
      d.vetoes[0].result.tier = value;
    },
  ],
  [
    'a party',
    at.scheme,
    (d, value) => {
      d.tree[2].party = value;
    },
  ],
  [
    'a grade',
    at.v1,
    (d, value) => {
      d.results[3].judgement.grade = value;
    },
  ],
  [
    'a key of a coefficient',
    at.v1,
    (d, value) => {
      d.results[2].coefficientKeys = [value];
    },
  ],
  [
    'a subject',
    at.warning,
    (d, value) => {
      d.subject = value;
    },
  ],
  [
    'a path of a correction',
    at.correction,
    (d, value) => {
      d.fields[0].path = value;
    },
  ],
  [
    'a value of a correction',
    at.correction,
    (d, value) => {
      d.fields[0].before = value;
    },
  ],
  [
    'an attachment',
    at.notice,
    (d, value) => {
      d.attachments[0].name = value;
    },
  ],
];

/** Made-up private values: eleven digits of a phone, a number of eighteen characters, a name, an e-mail, a street. */
const mobile = fc.stringMatching(/^1[3-9][0-9]{9}$/);
const longNumber = fc.stringMatching(/^[1-9][0-9]{16}[0-9X]$/);
const spaced = mobile.map((digits) => `${digits.slice(0, 3)}-${digits.slice(3, 7)}-${digits.slice(7)}`);
const email = fc.stringMatching(/^[a-z]{5,8}@[a-z]{4,6}\.(com|cn)$/);
const chinese = fc.stringMatching(/^[赵钱孙李周吴][明伟芳娜静强]{2}$/);
const address = fc.nat(900).map((n) => `梧桐路${n + 17}号3单元501室`);

test.each(fields)('never prints what stands in the place of %s', (_name, path, put) => {
  fc.assert(
    fc.property(fc.oneof(mobile, longNumber, spaced, email, chinese, address), (value) => {
      const { problems } = parseContent(new World().edit(path, (data) => put(data, value)).files());
      expect(problems.length).toBeGreaterThan(0);
      for (const one of problems) {
        expect(inWords(one, 'zh').includes(value)).toBe(false);
        expect(inWords(one, 'en').includes(value)).toBe(false);
        expect(JSON.stringify(one.params).includes(value)).toBe(false);
      }
    }),
    { numRuns: 30 },
  );
});
