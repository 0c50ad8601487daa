import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');
/** How many alarms `text` gives. */
const alarms = (text: string): number =>
  scan([{ text, role: 'text', place: {} }], policy).filter(({ severity }) => severity !== 'notice').length;

describe('lists of numbers under a heading', () => {
  test.each([
    ['票据遗失，声明作废，票据号码如下：\n6228480402564890018\n6222021234567890128\n6217992931375858479'],
    ['作废发票号码如下：\n1. 6228480402564890018\n2. 6222021234567890128'],
    ['各泵站设备编号如下：\n石埠泵站 13800138000\n前湾泵站 13800138012'],
    ['资产编号一览\n\n打印机：13800138000\n投影仪：13800138012\n空调：13800138023'],
    ['项目编号公布如下：\n（1）河道整治工程监理：6228480402564890018\n（2）校舍维修：6222021234567890128'],
    ['条码如下：\n（1）水泵：13800138000\n（2）空调：13800138012'],
  ])('of things, case %#', (text) => expect(alarms(text)).toBe(0));
  test.each([
    ['资产编号一览\n王小明 13800138000\n李小红 13800138012', 2],
    ['设备编号如下：\n13800138000\n\n\n\n联系人王小明\n13800138012', 1],
    ['设备编号如下：\n水泵 13800138000\n手机号码 13800138012', 1],
    ['设备编号如下：\n水泵，使用人王小明，13800138012', 1],
    ['手机号如下：\n（1）水泵：13800138000', 1],
    ['社保卡号如下：\n（1）水泵：6228480402564890018', 1],
    ['证件号如下：\n（1）水泵：110105194912310021', 1],
    ['设备编号在册。\n水泵 13800138000', 1],
    ['银行卡号如下：\n6228480402564890018\n6222021234567890128', 2],
    ['项目编号如下：\n110105194912310021\n项目负责人身份证号：11010519491231002X', 1],
  ])('of persons, or none, case %#', (text, count) => expect(alarms(text)).toBe(count));
});
