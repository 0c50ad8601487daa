import { describe, expect, test } from 'vitest';
import { topicExactly, topicOf } from '#core/privacy/label/label-text.ts';

describe('a header', () => {
  test.each([
    ['身份证号', 'resident-id'],
    ['ID_CARD-NO', 'resident-id'],
    ['身份证号（15位）', 'resident-id'],
    ['补助金额（元）', 'amount'],
    ['户主姓名：', 'name'],
    ['', undefined],
    ['无关', undefined],
  ])('case %#', (label, topic) => expect(topicOf(label)).toBe(topic));
});

describe('a cell of which nobody said that it is a header', () => {
  test.each([
    ['姓名', 'name'],
    ['姓 名', 'name'],
    ['举报人手机', 'mobile'],
    ['的手机', 'mobile'],
    ['他的手机', undefined],
    ['面积(亩)', 'amount'],
    ['姓名1', 'name'],
    ['社1', undefined],
    ['2026', undefined],
    ['张三', undefined],
    ['这一段说明里最后两个字正好是姓名', undefined],
  ])('case %#', (label, topic) => expect(topicExactly(label)).toBe(topic));

  test('read in place', () => expect(topicExactly('|姓名|', 1, 3)).toBe('name'));
});
