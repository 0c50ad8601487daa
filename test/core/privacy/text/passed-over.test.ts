import { expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-23');
const found = (text: string): string[] =>
  scan([{ text, role: 'text', place: {} }], policy)
    .filter(({ severity }) => severity !== 'notice')
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

const id = '350203199609134115';
const phone = '13954454102';

test.each<[string, string, string[]]>([
  [
    'a link in the cell behind a number',
    `<tr><td>1</td><td><a href="?id=${id}">查看</a></td></tr>`,
    [`resident-id ${id}`],
  ],
  ['a link behind a number', `1<a href="/x?sfzh=${id}">查看</a>`, [`resident-id ${id}`]],
  [
    'a script of a link, a paragraph later',
    `附件1\n\n<a href="javascript:show('${id}')">查看</a>`,
    [`resident-id ${id}`],
  ],
  ['what stands for a picture', `共5\n<img src="1.png" alt="张女士手机${phone}">`, [`mobile ${phone}`]],
  ['a comment', `附件1\n<!-- 身份证${id} -->`, [`resident-id ${id}`]],
  ['a title of a name behind its label', `姓名：<a title="身份证${id}">查看</a>`, [`resident-id ${id}`]],
  [
    'both, in the tag and behind it',
    `2<b title="${phone}">${id}</b>`,
    [`mobile ${phone}`, `resident-id ${id}`],
  ],
  [
    'what is turned round',
    `附件6\n\n\u202e${[...id].reverse().join('')}\u202c（身份证）`,
    [`resident-id \u202e${[...id].reverse().join('')}\u202c`],
  ],
])('a number does not hide %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  [
    'a number cut by tags with numbers of their own',
    `350203<b id="12" class="c-1996">1996</b>0913<i style="width:4115px">4115</i>`,
    1,
  ],
  ['measures of a table', '<td width="120" height="1384115">1</td><td width="13954454">2</td>', 0],
  ['signs that open no tag', `1 < 2, 3 <4 ${phone.slice(0, 6)}`, 0],
])('%s', (_, text, count) => {
  expect(found(text)).toHaveLength(count);
});
