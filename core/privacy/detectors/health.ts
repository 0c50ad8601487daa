/**
 * 健康、疾病: diseases and conditions in a person's row or field (健康状况, 病种, 备注, 困难原因): leak.
 * Policy text, statistics and titles never reach this detector: it is asked only about cells and fields of persons.
 */
import { why } from '../evidence.ts';
import { type Hit, makeHit } from '../hit.ts';
import { clausesOf } from './sensitive.ts';

const words =
  /癌|瘤|尿毒症|肾(?:衰|病|炎|透析)|透析|白血病|血友病|艾滋|HIV|乙肝|丙肝|肝(?:炎|硬化)|肺结核|结核|尘肺|肺炎|中风|偏瘫|瘫痪|脑(?:梗|出血|溢血|瘫|卒中|萎缩)|心(?:脏病|梗|衰)|冠心病|高血压|糖尿病|精神(?:分裂|障碍|疾病|病|异常)|抑郁|躁狂|双相|焦虑症|癫痫|痴呆|阿尔茨海默|帕金森|自闭|孤独症|唐氏|智力(?:低下|障碍)|重病|大病|慢性病|患病|患有|身患|病情|术后|手术|化疗|放疗|骨折|截肢|失明|聋哑|先天性|孕|流产|不孕|梅毒|性病|麻风|强直性|红斑狼疮|类风湿|渐冻|罕见病|地中海贫血|再障|股骨头|重症|住院治疗|卧床|残疾|骨髓|移植|肝豆状|苯丙酮|风湿|哮喘|慢阻肺|病$|症$|炎$/;
const wellWords = /^(?:健康|良好|一般|正常|无|较好|身体健康|符合条件|-|\/|否)$/;

/** `whole`: the column or label itself says 病种, 诊断; then any value counts. */
export function readHealth(text: string, start: number, end: number, whole: boolean, hits: Hit[]): void {
  const value = text.slice(start, end).trim();
  if (value.length < 2 || wellWords.test(value) || /[*＊某]{2}/.test(value)) return;
  if (whole) {
    if (value.length > 60 || !/[\u4e00-\u9fffA-Z]/.test(value)) return;
    hits.push(
      makeHit({
        kind: 'health',
        start,
        end,
        confidence: 0.9,
        severity: 'leak',
        reasons: why.columnRow,
      }),
    );
    return;
  }
  for (const [from, to] of clausesOf(text, start, end)) {
    const clause = text.slice(from, to);
    if (
      words.test(clause) &&
      !/^(?:残疾|低保|无|.{0,4}残疾人?家庭)$/.test(clause) &&
      !/残疾[一二三四]?级?$/.test(clause)
    )
      hits.push(
        makeHit({
          kind: 'health',
          start: from,
          end: to,
          confidence: 0.85,
          severity: 'leak',
          reasons: why.contextRow,
        }),
      );
  }
}
