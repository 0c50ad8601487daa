/**
 * Names of parties in cases of families (离婚, 抚养, 收养, 监护, 探望): the name itself is the leak (法释〔2016〕19号 Art. 8, 婚姻家庭纠纷).
 * What such a case is about stands behind the parties, in the same clause; other suits leave names as they are, and so does 公告送达,
 * which must name whom it is served on (民事诉讼法).
 */
import type { Hit } from '../hit.ts';

const ofFamily = /离婚|抚养|收养|监护|探望/;
const family =
  /^[^。；;\n]{0,30}?(?:离婚(?:后财产|后损害责任)?|(?:变更)?抚养(?:权|费|关系)?|(?:解除)?收养关系|(?:申请)?(?:变更|撤销)?监护(?:人资格|权|关系)?|探望权)(?:[、及][^。；;\n]{1,10})?(?:纠纷|一案|案)/;
/** So much behind a name may say what the case is about. */
const reach = 48;

/** Raises the names among `hits` (sorted by start) that stand in such a case. Linear. */
export function raiseFamilies(text: string, hits: readonly Hit[]): void {
  if (!ofFamily.test(text) || text.includes('公告')) return;
  for (const hit of hits)
    if (hit.kind === 'name' && hit.severity === 'notice' && family.test(text.slice(hit.end, hit.end + reach)))
      hit.severity = 'leak';
}
