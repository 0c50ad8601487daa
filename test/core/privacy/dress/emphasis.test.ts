import { expect, test } from 'vitest';
import { withoutEmphasis } from '#core/privacy/dress/emphasis.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');

test.each([
  ['a label with its colon', '- **姓名：**张三', '- 姓名：张三'],
  ['a label before its colon', '**电话**：138', '电话：138'],
  ['a line', '**监督电话：0594-1234567**\n', '监督电话：0594-1234567\n'],
  ['each part of a mobile', '电话**138****0013****8000**，', '电话13800138000，'],
  ['each part of a card', '**6216****6100****7267****2986**', '6216610072672986'],
  ['two labels in a line', '**姓名：**张三，**性别：**男', '姓名：张三，性别：男'],
])('the asterisks around %s are nothing', (_, text, plain) => {
  expect(withoutEmphasis(text)?.text).toBe(plain);
});

test.each([
  ['a masked name', '张**，李**，男'],
  ['a masked address', '住**镇**村3组'],
  ['a masked number', '1101**********4014'],
  ['a masked number that stands out', '证号**1101****5865**'],
  ['a masked card that stands out', '卡号**62162610****2986****1**'],
  ['a masked clause', '地址：**区**路**号'],
  ['a name that stands out', '1. **张三**（男，8岁）'],
])('those of %s stay', (_, text) => {
  expect(withoutEmphasis(text)).toBeUndefined();
});

test('what stands behind a bold label is found where it is', () => {
  const text = '**证件：**台胞证\n**台胞证号码：**05298321\n**身份证号：**110105197903024015';
  const found = scan([{ text, role: 'text', place: {} }], policy).map(({ kind, start, end }) => [
    kind,
    text.slice(start, end),
  ]);
  expect(found).toEqual([
    ['travel-permit', '05298321'],
    ['resident-id', '110105197903024015'],
  ]);
});
