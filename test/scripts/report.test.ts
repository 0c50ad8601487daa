import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { parseContent } from '../../core/disclosure/parse.ts';
import { defaultPolicy } from '../../core/privacy/policy/policy.ts';
import { html } from '../../scripts/report/html.ts';
import { markdown } from '../../scripts/report/markdown.ts';
import { yearOf } from '../../scripts/report/year.ts';
import { yearParts } from '../../scripts/report/year-parts.ts';
import { at, World } from '../core/disclosure/world.ts';
import { runCommand } from './run-command.ts';

// A textbook number; nobody's.
const id = '11010519491231002X';
const policy = defaultPolicy('2026-06-30');
const first = JSON.parse(new World().text(at.v1)) as { org: string; period: string };

function partsOf(world: World, lang: 'zh' | 'en' = 'zh', year = first.period.slice(0, 4)) {
  const { catalogue } = parseContent(world.files());
  const org = catalogue.organisations.get(first.org);
  if (!org) throw new Error('the world has this organisation');
  return yearParts(yearOf(catalogue, org, year, policy), catalogue, lang);
}

test('says what was promised, reached, changed, and how it was counted', () => {
  const text = markdown(partsOf(new World()));
  expect(text).toMatch(/^# 示例县司法局 \d{4} 年绩效公开摘要\n/);
  expect(text).toContain('| 指标 | 指标值 | 实际完成值 | 完成率 | 得分 | 结果 | 偏差原因 |');
  expect(text).toContain('## 2025 年调解绩效');
  expect(text).toContain('### 公布后的改动\n\n- 第 2 版（2026-02-20）：调解案件办结量: 实际完成值、自报总分');
  expect(text).toMatch(/总分/);
  expect(markdown(partsOf(new World(), 'en'))).toContain('### Changed since');
});

test('what is not published is said to be so, never 0', () => {
  const world = new World();
  for (const path of [at.v1, at.v2])
    world.edit(path, (d) => {
      for (const result of d.results) {
        delete result.actual;
        delete result.inputs;
      }
    });
  const text = markdown(partsOf(world));
  expect(text).toContain('| 未公布 |');
  expect(text).toContain('部分结果未公布');
});

test('private data is masked', () => {
  const world = new World();
  for (const path of [at.v1, at.v2])
    world.edit(path, (d) => Object.assign(d, { narrative: `联系人身份证号 ${id}` }));
  const text = markdown(partsOf(world)) + html(partsOf(world), 'a', 'zh');
  expect(text.includes(id)).toBe(false);
  expect(text).toContain('11\\*');
});

test('another year holds nothing', () => {
  expect(markdown(partsOf(new World(), 'zh', '1999'))).toContain('共 0 份披露');
});

test('text stays text in both forms', () => {
  const parts = [{ text: '<b>*a*\n|' }, { head: ['a|b'], rows: [['<i>']] }, { list: ['_x_'] }];
  expect(markdown(parts)).toBe(
    '\\<b\\>\\*a\\* |\n\n| a\\|b |\n| --- |\n| \\\\<i\\\\> |\n\n- \\_x\\_\n'.replaceAll('\\\\<', '\\\\<'),
  );
  expect(html(parts, '<t>', 'en')).toContain('<td>&#60;i&#62;</td>');
});

test('the page is valid and loads nothing', async () => {
  const text = html(partsOf(new World()), 'a', 'zh');
  const { valid, results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(
    text,
  );
  expect(
    valid ? [] : results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => [ruleId, line])),
  ).toEqual([]);
  expect(text).not.toMatch(/<script|<link|<img|src=/i);
});

test('the command on the content of this project', async () => {
  const { code, out } = await runCommand('report', ['demo-justice', '2025']);
  expect(code).toBe(0);
  expect(out).toContain('演示数据');
});
