/**
 * 不动产权证号: 省（年）市不动产权第…号, 房权证…字第…号, 土地证 (国用（年）第…号), 林权证; 28-character 不动产单元号.
 * `likely`; beside a person a leak; without a label, where nobody is told of, a notice. Notices of loss by a firm stay a notice.
 */
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';
import { isBodyName } from '../text/body-names.ts';
import { holderOf } from '../text/holder.ts';
import { tellsNobody } from '../text/nobody.ts';
import type { Reach } from '../text/reach.ts';
import { isOnSale } from '../text/sale.ts';

const shape =
  /(?:[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔云滇藏陕甘青宁新]\s?[（(〔[]?(?:19|20)\d\d[）)〕\]]?\s?[\u4e00-\u9fff]{0,10}不动产(?:权|证明)第?|[\u4e00-\u9fff]{0,8}(?:房权证|房产证|房地证|房地权证|房字证|他项权证|集用|国用|林证|林权证|农地承包权)[\u4e00-\u9fff]{0,8}\s?[（(〔[]?(?:(?:19|20)\d\d)?[）)〕\]]?\s?(?:[\u4e00-\u9fff]{0,4}字)?第?)\s?[A-Z]?[\d-]{3,18}\s?号?$/;

/** Who holds it, under a word for that. */
const holder =
  /(?:(?<![\u4e00-\u9fff])单位|(?:权利|承包|使用|使用权|所有|所有权|采伐|申请|产权|持有)(?:人|单位))(?:名称)?(?:[：:]|\s(?=[\u4e00-\u9fff])|(?=[\u4e00-\u9fff]{4}))\s?((?:[\u4e00-\u9fff]|[（(][\u4e00-\u9fff]{1,8}[）)]){4,30})/;
/** 不动产权证号：: a form asks for somebody's. */
const labelled = /[：:为]\s?$/;
/** Who loses one, or asks for another, may be called by any name. */
const lost = /[遗丢灭]失|毁损|被盗|补发/;
/** Beside the permits of a site the deed is that of who builds there to sell. */
const site = /预售|规划许可证|施工许可证|监管账[号户]|项目名称/;
/** 2. …: another deed, another owner. */
const item = /\n\s{0,4}(?:\d{1,3}[.、．]|[（(]\d)/;
/** A character of each word by which a deed is called; most numbers before 号 have none before them. */
const sign = /[证用权]/;

/** A title deed whose number ends at `end` (before 号); `asked`: its column or label asks for one. Adds to `hits`; true when found. */
export function readDeed(
  text: string,
  numberStart: number,
  numberEnd: number,
  reach: Reach,
  asked: boolean,
  hits: Hit[],
): boolean {
  const end = text.charAt(numberEnd) === '号' ? numberEnd + 1 : numberEnd;
  const from = Math.max(0, numberStart - 40);
  const area = text.slice(from, end);
  const found = sign.test(area) ? shape.exec(area) : null;
  if (!found) return false;
  let skip = 0;
  const label =
    /^(?:.*(?:证号|证书|编号|号码|持有|证件|为|系|权属|登记|坐落|产权|房屋|将)[为是：:]?)(?=[\u4e00-\u9fff]{0,6}(?:房权证|房产证|房地|国用|集用|林))/.exec(
      found[0],
    );
  if (label) skip = label[0].length;
  const firm =
    /公司|遗失|声明|作废/.test(text.slice(Math.max(0, from - 30), from + found.index)) &&
    /公司|集团|厂/.test(text.slice(Math.max(0, from - 40), end + 20));
  // 林权证号：…，申请单位：…林场; 国有土地使用证号：…（权利人：…中学）
  const around =
    text.slice(Math.max(0, from - 40), from + found.index) +
    (text.slice(end, end + 80).split(item, 1)[0] ?? '');
  const owner = holder.exec(around)?.[1];
  const held = owner !== undefined && isBodyName(owner, false);
  const said = asked || labelled.test(area.slice(0, found.index + skip)) || lost.test(around);
  const body = /(?:公司|集团|厂|[合联]社|委员会|[局校院])因[^。；\n]{0,12}将/.test(
    text.slice(Math.max(0, from - 40), end),
  );
  hits.push(
    makeHit({
      kind: 'property-certificate',
      start: from + found.index + skip,
      end,
      confidence: 0.9,
      severity:
        firm ||
        held ||
        body ||
        (site.test(around) && !lost.test(around) && holderOf(text, end, reach.marks, 'home') !== 'person') ||
        isOnSale(text, from + found.index) ||
        (!said && tellsNobody(text, end, reach.marks))
          ? 'notice'
          : 'likely',
      reasons: why.format,
    }),
  );
  return true;
}
