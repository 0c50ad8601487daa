import { expect, test } from 'vitest';
import { isPublishing } from '../../../extension/guard/labels.ts';

test.each([
  '发布',
  '发 布',
  '　发　布　',
  '【发布】',
  '提交',
  '提 交',
  '保存并发布',
  '保存 并 发布',
  '立即发布',
  '确认发布',
  '发布公告',
  '提交审核',
  '送审',
  '保存并提交审核',
  '直接发布到网站',
  '发布>>',
  'Publish',
  'ＰＵＢＬＩＳＨ',
  'Submit for review',
  'Save and publish',
  '我要发\u200b布',
])('%j publishes', (label) => expect(isPublishing(label)).toBe(true));

test.each([
  '',
  ' ',
  '保存',
  '保存草稿',
  '取消发布',
  '撤回发布',
  '未发布',
  '已发布',
  '发布时间',
  '发布设置',
  '发布人',
  '提交人',
  '预览',
  '查询',
  '登录',
  'Search',
  'Unpublish',
  'Poster',
  `${'公示'.repeat(30)}`,
])('%j does not', (label) => expect(isPublishing(label)).toBe(false));

test('an office’s own labels count besides', () => {
  expect(isPublishing('归 档', ['归档'])).toBe(true);
  expect(isPublishing('发布', ['归档'])).toBe(true);
});
