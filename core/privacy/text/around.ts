/** Evidence around one value, worked out only when a detector asks. */
import { tableOf } from '../characters/character-table.ts';
import { CLASS, classOf, codeAt } from '../characters/characters.ts';
import { holdsWord, wordList } from '../characters/word-list.ts';
import type { Evidence } from '../evidence.ts';
import { forgetLook } from '../label/labels.ts';
import { isBareLabel, ownLabel } from '../label/own-label.ts';
import type { Topic } from '../label/topics.ts';
import { forgetWords } from '../name/words-of-line.ts';
import { isBodysAccount } from './account-owner.ts';
import { forgetAhead } from './ahead.ts';
import { isBodysHandle } from './bodys-handle.ts';
import { isFraction } from './fraction.ts';
import { HeadedList } from './headed-list.ts';
import { holderOf } from './holder.ts';
import { inLink } from './in-link.ts';
import { followsLine, isNamedOffice, isOfficeMail } from './office-mail.ts';
import { Paragraphs } from './paragraphs.ts';
import { forget, noReach } from './reach.ts';
import { noMarks } from './record.ts';
import type { Marks } from './record-marks.ts';
import { isOnSale, sells } from './sale.ts';

const officeWords = wordList(
  /与[我本][院局所站中办]|专案组|联系人|经[手办]人|公示(?:时间|期)|看[样房车货]|反映|异议|来电|来访|监督|举报|投诉|咨询|详询|受理|值班|传真|热线|办公室|办公电话|服务中心|服务大厅|大厅|窗口|委员会|政府|公司|纪委|纪检|信访局|信访办|管理局|管理所|派出所|公安局|分局|法院|检察院|人社局|民政局|教育局|财政局|住建局|卫健|医保局|残联|总工会|税务|供电所|营业厅|招标|采购|代理机构|联系单位|联系科室|办事处|中心|居委会|村委会|学校|医院|银行|物业|科长|主任|股长|处长|局长|书记|老师|工作人员|客服|总机|专线|报名|交流|公众号|官方|值守|协会|基金会|(?:[局处股站所院厅]|(?<![本专文理预])科)(?=[\s:：（(,，、]|$)|[处室科办股所站局院厅会队](?=(?:联系|咨询)?电话)(?<!住[处所]|[寝居]室)|门卫|保安室|传达室|对公|保证金|公务用车|公车|拍卖|专户|缴款/,
);

/** A window into the text on one line, for office words. */
function officeIn(text: string, start: number, end: number, floor: number): boolean {
  let from = start;
  const least = Math.max(floor, start - 36);
  while (from > least && codeAt(text, from - 1) !== 10) from--;
  let to = end;
  const most = Math.min(text.length, end + 16);
  while (to < most && text.charCodeAt(to) !== 10 && text.charCodeAt(to) !== 124 && text.charCodeAt(to) !== 9)
    to++;
  return holdsWord(officeWords, text, from, start) || holdsWord(officeWords, text, end, to);
}

export class Around implements Evidence {
  text = '';
  start = 0;
  end = 0;
  topic: Topic | undefined = undefined;
  column = false;
  distance = 0;
  /** Where the label begins; -1 without one. */
  labelStart = -1;
  today = 0;
  /** What the texts stand among. */
  readonly among = new Paragraphs();
  /** What rules that look far ahead have seen of the text. */
  readonly reach = noReach(this.among);
  #office: boolean | undefined;
  #holder: boolean | undefined;
  #floor = 0;
  readonly #list = new HeadedList();
  /** The topic is the label's before `start`. */
  #labelled = false;
  /** The text speaks of driving where it begins: a table's headers stand there. */
  #drives: boolean | undefined;
  #sold: boolean | undefined;
  #link: boolean | undefined;
  /** From where and up to where Chinese characters were looked for, and where the last one stands; -1 for nowhere. */
  #hanFrom = 0;
  #hanTo = 0;
  #lastHan = -1;

  /** Begins with `text`, of which the values are moved to. */
  open(text: string, today: number): void {
    this.text = text;
    this.today = today;
    forget(this.reach);
    this.#list.open(text);
    this.#labelled = false;
    this.#drives = this.#sold = undefined;
    this.#hanFrom = this.#hanTo = 0;
    this.#lastHan = -1;
  }

  /** Lets go of the text and of what it stood among. */
  forget(): void {
    this.open('', 0);
    forgetLook();
    forgetAhead();
    forgetWords();
    this.among.open([], 0);
  }

  /** What was seen of the records of `text`: of the one that was opened last; of another, nothing yet. */
  marksOf(text: string): Marks {
    return text === this.text ? this.reach.marks : noMarks(this.among);
  }

  /** Moves to another value of the text. `header` is what its column or key says; without one the label before it counts. */
  move(start: number, end: number, floor: number, header: Topic | undefined): void {
    // 账号：…、…: what is listed behind a value has its label.
    const listed = this.#labelled && goesOnList(this.text, this.end, start);
    this.end = end;
    this.#office = undefined;
    this.#holder = undefined;
    this.#link = undefined;
    // A longer join that begins at the same place has the same label.
    if (header === undefined && this.#labelled && start === this.start && floor === this.#floor) return;
    this.start = start;
    this.#floor = floor;
    this.#labelled = header === undefined;
    if (header !== undefined) {
      this.topic = header;
      this.column = true;
      this.distance = 0;
      this.labelStart = -1;
      return;
    }
    const label = ownLabel(this.text, start, floor);
    if (listed && !label) return;
    if (label?.topic === 'decoy') this.#list.begin(label.end, start);
    const headed = !promisesNumber(label?.topic) && this.#list.holds(start);
    this.topic = headed ? 'decoy' : label?.topic;
    this.distance = label?.distance ?? 0;
    this.labelStart = label?.start ?? -1;
    this.column = false;
  }

  /** Takes no notice of the label: 学籍号 before a resident ID. */
  ignoreLabel(): void {
    this.topic = undefined;
    this.#labelled = false;
  }

  get office(): boolean {
    this.#office ??= officeIn(this.text, this.start, this.end, this.#floor);
    return this.#office;
  }

  /** The account's holder is an organisation. */
  get holder(): boolean {
    this.#holder ??= this.#held();
    return this.#holder;
  }

  #held(): boolean {
    // A cell of its own holds no words.
    if (this.end - this.start === this.text.length) return false;
    return isBodysAccount(this.text, this.start, this.end, this.column, this.reach);
  }

  get bare(): boolean {
    return isBareLabel(this.text, this.labelStart, this.start);
  }

  get ofBody(): boolean {
    return !this.column && isBodysHandle(this.text, this.start, this.end, this.reach.marks);
  }

  /** Words of driving stand around; a cell of its own holds none, its header has told. */
  get driving(): boolean {
    if (this.end - this.start === this.text.length) return true;
    if (this.column) {
      this.#drives ??= driving.test(this.text.slice(0, 4_000));
      return this.#drives;
    }
    return driving.test(
      this.text.slice(Math.max(0, this.start - 400), Math.min(this.text.length, this.end + 120)),
    );
  }

  /** The mailbox is an office's, by the words before it on its line. */
  get officeMail(): boolean {
    const from = Math.max(this.#floor, this.start - 60);
    if (isNamedOffice(this.text, this.end)) return true;
    if (!this.#holdsHan(from)) return false;
    return (
      isOfficeMail(
        this.text.slice(from, this.start),
        () => holderOf(this.text, this.start, this.reach.marks, 'account') === 'person',
      ) || followsLine(this.text.slice(Math.max(0, this.start - 60), this.start))
    );
  }

  /** Whether a Chinese character stands between `from` and the value. None of a text is looked at twice. */
  #holdsHan(from: number): boolean {
    if (from < this.#hanFrom || from > this.#hanTo) {
      this.#hanFrom = this.#hanTo = from;
      this.#lastHan = -1;
    }
    for (; this.#hanTo < this.start; this.#hanTo++)
      if (this.text.charCodeAt(this.#hanTo) > 0x2fff) this.#lastHan = this.#hanTo;
    return this.#lastHan >= from;
  }

  /** In a column the title above the table says so. */
  get sold(): boolean {
    if (!this.column) {
      const whole = this.among.around(this.text);
      return isOnSale(whole, this.start + this.among.shift);
    }
    this.#sold ??= sells(this.text) || sells(this.among.title);
    return this.#sold;
  }

  get series(): boolean {
    const before = codeAt(this.text, this.start - 1);
    const after = codeAt(this.text, this.end);
    if (parts[before] !== 1 && parts[after] !== 1) return false;
    return inSeries(this.text, this.start, this.end);
  }

  get supply(): boolean {
    return supplies.test(
      this.text.slice(Math.max(0, this.start - 60), Math.min(this.text.length, this.end + 40)),
    );
  }

  get unit(): boolean {
    return /^\.\d\d(?![\d.])|^(?:\.\d{1,4})?[ \t\u3000]{0,2}(?:元|立方|千瓦|度|米|升|公斤|件|株|头|只|羽|套|瓶|袋|册|字|万|亿|吨|千|平方|亩|公里|人次|万元|美元|kWh|KB|MB|字节|[张笔户份辆名次](?=[，。；、,;]))|^\s?[至到~～—–-]{1,2}\s?\d{3,11}号?段|^\((?:Long|Integer|BigInteger|BigDecimal|Double|Timestamp)\)/.test(
      this.text.slice(this.end, this.end + 18),
    );
  }

  get turned(): boolean {
    const from = this.labelStart < 0 ? this.start : Math.max(0, this.labelStart - 6, this.start - 30);
    return backwards.test(
      `${this.text.slice(from, this.start)}|${this.text.slice(this.end, this.end + 10).split('\n', 1)[0]}`,
    );
  }

  get fraction(): boolean {
    return codeAt(this.text, this.start - 1) === 46 && isFraction(this.text, this.start, this.end);
  }

  get keyed(): boolean {
    const before = codeAt(this.text, this.start - 1);
    if (before === 45 || before === 95)
      return (
        isLatin(codeAt(this.text, this.start - 2)) && joined.test(this.text.slice(this.end, this.end + 2))
      );
    if (before !== 34 && before !== 39 && before !== 61 && before !== 58 && before !== 32) return false;
    const key = endsKey.exec(this.text.slice(Math.max(0, this.start - 28), this.start))?.[1];
    return key !== undefined && ofThing.test(key) && !ofSomebody.test(key);
  }

  get signed(): boolean {
    return classOf[codeAt(this.text, this.start - 1)] === CLASS.plate;
  }

  get link(): boolean {
    // Only a number that follows a letter, a slash, a query or another part of an address can stand in one.
    const previous = codeAt(this.text, this.start - 1);
    if (
      !(
        previous < 128 &&
        previous > 36 &&
        previous !== 58 &&
        previous !== 44 &&
        previous !== 40 &&
        previous !== 39
      )
    )
      return false;
    this.#link ??= inLink(this.text, this.start, this.end);
    return this.#link;
  }
}

/** （2）…工程监理：, 某某公司：, 某居委会：: an item's own words, no label of a number. */
const words = new Set<Topic | undefined>([undefined, 'official-name', 'organisation', 'place', 'school']);
const promisesNumber = (topic: Topic | undefined): boolean => !words.has(topic);

/** Whether nothing but what parts two values of a list stands in `end`–`start`. */
function goesOnList(text: string, end: number, start: number): boolean {
  if (start === end || start - end > 2) return false;
  return listing[codeAt(text, end)] === 1 && (start - end === 1 || codeAt(text, end + 1) === 32);
}
const listing = tableOf('、和及与至/／');

const parts = tableOf('、至到~～—–-');

/** Codes of eleven digits parted by 、, some of which no mobile begins with; the two ends of a range that share seven digits. */
function inSeries(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  if (/(?<!\d)[2-9]\d{10}、$/.test(before) || /^、[2-9]\d{10}(?!\d)/.test(after)) return true;
  const other =
    /(?<!\d)(\d{7})\d{4}[至到~～—–-]{1,2}$/.exec(before) ??
    /^[至到~～—–-]{1,2}(\d{7})\d{4}(?!\d)/.exec(after);
  return other?.[1] === text.slice(start, start + 7);
}

/** The key right before a value. */
/** pod/dl-13800138012-x7k2p: part of a name of a machine's. */
const joined = /^[-_][A-Za-z]/;
const isLatin = (code: number): boolean => (code | 32) > 96 && (code | 32) < 123;
const endsKey = /(?:^|[\s"'{,?&(.=;|])([A-Za-z][A-Za-z_]{1,20})["']?\s?[:=]\s?["']?$/;
const ofThing = /(?:id|code|seq|(?:^|[a-z_])(?:No|NO|no|Num|Sn|SN|sn|Key)|_key)$/i;
/** Keys under which a mobile may be somebody's: contactNo, phone_num, userId, loginNo. */
const ofSomebody =
  /phone|mob|tel|cont|link|cell|hand|call|sj|dh|lx|user(?!no$)|acc|login|wx|wechat|card|recei|send|member|sms|to$/i;

const supplies = /[用供电抄]电|电[费量表]|[用供]水|水[费量表]|燃气|用气|供[热暖气]|示数|千瓦时|营业厅缴费/;
const backwards = /倒[序着过写读看]|颠倒|逆序|反[着过写读序]|从后[往向]前|（倒）/;
const driving = /驾|机动车|从业资格|道路运输|交警|车管|号牌|车牌|DRIV/i;
