import { type Mark, mark, maybe, type Text, t } from '../document.ts';
import type { Random } from '../random.ts';
import { address } from '../values/addresses.ts';
import * as make from '../values/identifiers.ts';
import { type Person, person } from '../values/people.ts';
import { home } from '../values/regions.ts';

/** Evasions with their own shape: mistyped, misplaced, other forms of a number, other kinds than digits. */
const id = (text: string) => mark('resident-id', text);
/** Names are judged in notices; here they are only beside what is hidden. */
const named = ({ name }: Person): Mark => maybe('name', name);
const swap = (list: readonly string[], r: Random): string => r.pick(list);

function mistyped(r: Random): string {
  const right = make.anyId(r);
  const last = right.slice(-1);
  return (
    right.slice(0, -1) +
    swap(
      [...'0123456789X'].filter((c) => c !== last),
      r,
    )
  );
}
const x = (r: Random, letter: string): Text => [id(make.idWithX(r).replace('X', letter))];
const full = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const chinese = (text: string): string => text.replace(/\d/g, (d) => '〇一二三四五六七八九'[Number(d)] ?? d);

export const special: Record<string, (r: Random) => Text> = {
  'x-lower': (r) => t`身份证号：${x(r, 'x')}`,
  'x-cyrillic': (r) => t`身份证号：${x(r, 'Х')}`,
  'x-cyrillic-lower': (r) => t`公民身份号码${x(r, 'х')}，已核对`,
  'x-greek': (r) => t`身份证号码：${x(r, 'Χ')}`,
  'x-roman': (r) => t`身份证号：${x(r, 'Ⅹ')}`,
  'x-roman-lower': (r) => t`身份证号：${x(r, 'ⅹ')}`,
  'x-times': (r) => t`身份证号：${x(r, '×')}`,
  'x-full-width': (r) => t`身份证号：${x(r, 'Ｘ')}`,
  'x-apart': (r) => t`身份证号：${x(r, ' X')}`,
  'mistyped-check': (r) => t`身份证号：${id(mistyped(r))}`,
  'mistyped-check-in-table': (r) =>
    t`| 姓名 | 身份证号 |\n|---|---|\n| ${named(person(r))} | ${id(mistyped(r))} |\n| ${named(person(r))} | ${id(make.anyId(r))} |`,
  'mistyped-one-short': (r) =>
    t`姓名：${named(person(r))}，身份证号码：${id(make.anyId(r).slice(0, 17))}，住址不详`,
  'mistyped-one-more': (r) => t`公民身份号码：${id(make.anyId(r).replace(/(\d{10})/, '$10'))}。`,
  'mistyped-month': (r) => t`身份证号：${id(make.anyId(r).replace(/^(.{10})../, '$113'))}`,
  'fifteen-digits': (r) => t`身份证号：${mark('resident-id-15', make.id15(r), 'resident-id')}`,
  'fifteen-digits-spaced': (r) =>
    t`身份证：${mark('resident-id-15', make.id15(r).replace(/(.{6})(.{6})/, '$1 $2 '), 'resident-id')}`,
  'twenty-digits': (r) => t`残疾证：${mark('disability-certificate', make.disabilityNumber(r))}`,
  'twenty-digits-unlabelled': (r) =>
    t`${named(person(r))}，${mark('disability-certificate', make.disabilityNumber(r), 'resident-id')}，享受护理补贴120元`,
  'twenty-digits-spaced': (r) =>
    t`残疾人证号 ${mark('disability-certificate', make.disabilityNumber(r).replace(/^(.{6})(.{8})(.{4})/, '$1 $2 $3 '))}`,
  'no-label': (r) => t`经审核，${named(person(r))}，${id(make.anyId(r))}，情况属实，同意发放。`,
  'glued-to-name': (r) => t`${named(person(r))}${id(make.anyId(r))}${named(person(r))}${id(make.anyId(r))}`,
  'glued-to-letters': (r) => t`ID${id(make.anyId(r))}`,
  'glued-to-phone': (r) => {
    const number = make.anyId(r);
    return t`身份证及电话：${id(number)}/${mark('mobile', make.mobile(r))}`;
  },
  'glued-label': (r) => t`身份证${id(make.anyId(r))}电话${mark('mobile', make.mobile(r))}`,
  'label-typo': (r) =>
    t`${r.pick(['身份正号', '身分证号', '身.份.证', 'sfz', 'SFZ号', '身份账号', '证号'])}：${id(make.anyId(r))}`,
  'label-far-away': (r) =>
    t`以下为申请人的身份证号，请各村（社区）认真核对，如有错漏请于三日内反馈至镇民政办公室，逾期视为无误：\n\n\n${id(make.anyId(r))}\n`,
  'label-in-english': (r) => t`ID Number: ${id(make.anyId(r))}  Tel: ${mark('mobile', make.mobile(r))}`,
  'columns-swapped': (r) =>
    t`| 姓名 | 身份证号 | 联系电话 |\n|---|---|---|\n| ${named(person(r))} | ${mark('mobile', make.mobile(r))} | ${id(make.anyId(r))} |`,
  'number-under-name': (r) => t`姓名,身份证号\n${id(make.anyId(r))},${named(person(r))}`,
  'id-in-remarks': (r) => t`序号,姓名,备注\n1,张某某,${`代领人`}${id(make.anyId(r))}\n2,李某某,无`,
  'header-in-second-row': (r) =>
    t`<table><tr><td colspan="3">公示名单</td></tr><tr><td>姓名</td><td>证件号码</td><td>电话</td></tr><tr><td>${named(person(r))}</td><td>${id(make.anyId(r))}</td><td>${mark('mobile', make.mobile(r))}</td></tr></table>`,
  transposed: (r) =>
    t`姓名\t${named(person(r))}\t${named(person(r))}\n身份证\t${id(make.anyId(r))}\t${id(make.anyId(r))}\n电话\t${mark('mobile', make.mobile(r))}\t${mark('mobile', make.mobile(r))}`,
  'rowspan-label': (r) =>
    t`<table><tr><th rowspan="2">身份证号</th><td>${id(make.anyId(r))}</td></tr><tr><td>${id(make.anyId(r))}</td></tr></table>`,
  'half-masked-elsewhere': (r) => {
    const number = make.anyId(r);
    return t`第一批：${number.slice(0, 2)}*************${number.slice(-3)}；更正：身份证号应为${id(number)}。`;
  },
  'float-in-csv': (r) => {
    const number = make.anyId(r);
    return t`序号,身份证号\n1,${id(`${number.charAt(0)}.${number.slice(1, 6)}E+17`)}`;
  },
  'float-rounded': (r) => t`姓名,身份证号\n张某,${id(`${make.anyId(r).slice(0, 15)}000`)}`,
  'country-code': (r) =>
    t`手机：${mark('mobile', r.pick(['+86 ', '+86-', '0086', '+86', '(86)', '（+86）']) + make.mobile(r))}`,
  'mobile-3-4-4': (r) =>
    t`联系人电话${mark('mobile', make.mobile(r).replace(/(...)(....)(....)/, `$1${r.pick([' ', '-', '.', '—'])}$2${r.pick([' ', '-'])}$3`))}`,
  'mobile-in-words': (r) => t`请拨打我的电话${mark('mobile', chinese(make.mobile(r)))}咨询`,
  'mobile-tel-link': (r) => t`<a href="tel:${mark('mobile', make.mobile(r))}">点击拨打</a>`,
  'mobile-sms-link': (r) => t`<a href="sms:+86${mark('mobile', make.mobile(r))}?body=hi">发短信</a>`,
  'mobile-two-in-one': (r) => t`电话：${mark('mobile', make.mobile(r))}${mark('mobile', make.mobile(r))}`,
  'mobile-as-wechat': (r) => t`微信同号${mark('mobile', make.mobile(r), 'wechat-qq')}`,
  'email-at-word': (r) =>
    t`邮箱：${mark('email', make.email(r).replace('@', r.pick(['[at]', '(at)', ' at ', '（at）', '#'])))}`,
  'email-full-width': (r) =>
    t`电子邮箱：${mark('email', make.email(r).replace('@', '＠').replace('.com', '．com'))}`,
  'email-spaced': (r) => t`邮箱 ${mark('email', make.email(r).replace('@', ' @ '))}`,
  'email-mailto': (r) => t`<a href="mailto:${mark('email', make.email(r))}?subject=hi">写信</a>`,
  'email-entities': (r) => t`<p>邮箱：${mark('email', make.email(r).replace('@', '&#64;'))}</p>`,
  'email-chinese-words': (r) =>
    t`邮箱：${mark('email', make.email(r).replace('@', '艾特').replace(/\./g, '点'))}`,
  'qq-mail-digits': (r) => t`资料请发${mark('email', `${make.qq(r)}@qq.com`)}`,
  'wechat-nickname': (r) =>
    t`${r.pick(['VX', 'vx', 'V信', '薇信', '微.信', '加V', 'wx', 'WeChat', '威信'])}：${mark('wechat-qq', make.wechat(r))}`,
  'qq-nickname': (r) =>
    t`${r.pick(['扣扣', 'Q Q', 'qq', 'ＱＱ', '企鹅号', 'Q号'])}：${mark('wechat-qq', make.qq(r))}`,
  'card-in-fours': (r) =>
    t`开户行：农业银行，卡号：${mark('bank-card', make.bankCard(r).replace(/(.{4})(?=.)/g, '$1 '), 'bank-account')}`,
  'card-unlabelled': (r) => t`补贴已打入${mark('bank-card', make.bankCard(r, 19))}，请查收。`,
  'passport-spaced': (r) => t`护照号：${mark('passport', make.passport(r).replace(/^([A-Z]+)/, '$1 '))}`,
  'passport-full-width': (r) => t`护照号码：${mark('passport', full(make.passport(r)))}`,
  'passport-lower': (r) => t`护照 ${mark('passport', make.passport(r).toLowerCase())}`,
  'hk-id-full-width': (r) =>
    t`香港身份证号码：${mark('hk-mo-tw-id', make.hkId(r).replace('(', '（').replace(')', '）'))}`,
  'hk-id-no-brackets': (r) => t`香港身份证 ${mark('hk-mo-tw-id', make.hkId(r).replace(/[()]/g, ''))}`,
  'permit-spaced': (r) =>
    t`回乡证号：${mark('travel-permit', make.hkPermit(r).replace(/^(.)(....)/, '$1 $2 '))}`,
  'plate-spaced': (r) =>
    t`车牌 ${mark(
      'plate',
      make
        .plate(r)
        .replace(/·/, '')
        .replace(/^(..)/, `$1${r.pick([' ', '-', '•', '．', '－'])}`),
    )}，车主未到场`,
  'plate-full-width': (r) => t`车牌号：${mark('plate', full(make.plate(r).replace('·', '')))}`,
  'plate-lower': (r) => t`车主驾驶${mark('plate', make.plate(r).replace('·', '').toLowerCase())}离开现场`,
  'vin-spaced': (r) => t`车架号 ${mark('vin', make.vin(r).replace(/^(.{8})(.{4})/, '$1 $2 '))}`,
  'vin-lower': (r) => t`车辆识别代号：${mark('vin', make.vin(r).toLowerCase())}`,
  'address-full-width': (r) => t`家庭住址：${mark('address', full(address(r, home(r))))}`,
  'address-chinese-numerals': (r) => t`住址：${mark('address', chinese(address(r, home(r))))}`,
  'address-spaced': (r) => {
    const at = home(r);
    return t`住址：${mark('address', `${at.county} ${at.town} ${r.pick(['东风', '永兴', '前进'])}村 ${r.int(1, 9)} 组 ${r.int(1, 99)} 号`)}`;
  },
  'address-broken': (r) => {
    const at = home(r);
    return t`<td>住址</td><td>${mark('address', `${at.county}${at.town}<br>阳光小区${r.int(1, 30)}幢<br>${r.int(1, 4)}单元${r.int(1, 18)}02室`)}</td>`;
  },
  'landline-brackets': (r) =>
    t`家庭电话：${mark('landline', `(0${r.int(311, 951)})${r.int(2, 8)}${r.digits(6)}`)}`,
  'birth-date-chinese': (r) =>
    t`出生日期：${mark('birth-date', `${chinese(String(r.int(1940, 2004)))}年${r.pick(['三', '五', '十', '十二'])}月${r.pick(['六', '十五', '二十一'])}日`)}`,
  'account-spaced': (r) =>
    t`户名：${named(person(r))}　账号：${mark('bank-account', `1${r.digits(18)}`.replace(/(.{4})(?=.)/g, '$1 '), 'bank-card')}`,
  'id-in-bank-memo': (r) => t`附言：${named(person(r))}补助款-${id(make.anyId(r))}`,
  'id-in-signature': (r) => t`领款人签字（身份证号代签）：__${id(make.anyId(r))}__`,
  'id-quoted': (r) => t`“${id(make.anyId(r))}”系${named(person(r))}本人证件`,
  'glued-to-words': (r) => t`身份证${id(make.anyId(r))}号持有人${named(person(r))}`,
  'in-brackets': (r) => t`${named(person(r))}【${id(make.anyId(r))}】［${mark('mobile', make.mobile(r))}］`,
  'leading-zero': (r) => t`手机：0${mark('mobile', make.mobile(r))}`,
  'name-card': (r) =>
    t`BEGIN:VCARD\nVERSION:3.0\nTEL;TYPE=CELL:${mark('mobile', make.mobile(r))}\nEMAIL:${mark('email', make.email(r))}\nEND:VCARD`,
  'tel-percent': (r) => t`<a href="tel:%2B86${mark('mobile', make.mobile(r))}">电话</a>`,
  'email-zero-width': (r) => t`邮箱：${mark('email', make.email(r).replace('@', '\u200b@\u200b'))}`,
  'mobile-in-words-yao': (r) =>
    t`有事打电话${mark('mobile', [...make.mobile(r)].map((d) => '零幺两三四五六七八九'[Number(d)] ?? d).join(''))}`,
  'x-circled': (r) => t`身份证号：${x(r, 'ⓧ')}`,
  'id-parts-in-columns': (r) =>
    t`<table><tr><th colspan="3">身份证号码</th></tr><tr><td>${id(make.anyId(r).replace(/^(.{6})(.{8})/, '$1</td><td>$2</td><td>'))}</td></tr></table>`,
  'vertical-text': (r) => t`身\n份\n证\n${id([...make.anyId(r)].join('\n'))}\n`,
};
