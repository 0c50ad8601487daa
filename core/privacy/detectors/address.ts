/** 住址: steps of places in order, down to group, house or room. */
import type { Hit } from '../hit.ts';
import type { HeaderAt } from '../numbers.ts';

const pattern =
  /(?:[\u4e00-\u9fff]{2,8}?(?:省|自治区))?(?:[\u4e00-\u9fff]{2,8}?[市州盟])?(?:[\u4e00-\u9fff]{1,8}?[县区旗])?[\u4e00-\u9fff]{1,12}?(?:路|街|巷|弄|村|镇|乡|小区|花园|社区|苑|大道)[\u4e00-\u9fff\d-]{0,12}?\d{1,5}(?:号|栋|幢|组|弄)(?:\d{1,4}(?:栋|幢|号楼|单元|室|号|层|楼)){0,4}/g;

export function readAddress(text: string, _header: HeaderAt, hits: Hit[]): void {
  for (const found of text.matchAll(pattern)) {
    let start = found.index;
    const label = found[0].search(/(?:住址|地址|现住|户籍地|住)/);
    if (label >= 0) start += label + (/(?:住址|地址|现住|户籍地|住)[：:]?/.exec(found[0])?.[0].length ?? 0);
    hits.push({
      kind: 'address',
      start,
      end: found.index + found[0].length,
      confidence: 0.8,
      severity: 'likely',
      reasons: [{ code: 'format' }],
    });
  }
}
