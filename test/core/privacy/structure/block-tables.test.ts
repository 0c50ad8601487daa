/** Tables of files, of which each cell is a block: what is found in them, and what things and bodies are left alone. */
import { describe, expect, test } from 'vitest';
import { readDocument } from '#core/documents/read-document.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');

/** The alarms in a table of commas, each with its kind. */
async function alarmsIn(text: string): Promise<string[]> {
  const reading = await readDocument('list.csv', new TextEncoder().encode(text));
  if (!('blocks' in reading)) return ['unread'];
  return scan(reading.blocks, policy).flatMap(({ kind, severity, block, start, end }) =>
    severity === 'notice' ? [] : [`${kind} ${reading.blocks[block]?.text.slice(start, end)}`],
  );
}

describe('a cell is no line of its own: where nobody is told of, the place in it is nobody’s', () => {
  test.each([
    '设施,点位说明,状态\n消火栓甲,城关镇文昌路19号,完好\n消火栓乙,柳溪镇石塘村曹家组,缺盖',
    '名称,标准地址,类别\n翠微公园北门,城关镇文昌路19号,公园\n石埠大桥,柳溪镇中街58号,桥梁',
    '养殖场,场址,存栏\n丰源养殖场,柳溪镇石塘村3组,60\n石塘种猪场,石门乡上李村曹家组12号,35',
  ])('quiet: %#', async (text) => expect(await alarmsIn(text)).toEqual([]));
  test.each([
    ['姓名,标准地址,类别\n王小明,柳溪镇石塘村3组12号,A类\n李小红,柳溪镇石塘村曹家组,B类', 2],
    ['姓名,家庭住址\n王小明,柳溪镇石塘村3组12号', 1],
    ['家庭住址,户数\n柳溪镇石塘村3组12号,1', 1],
    ['身份证号,说明\n11010519491231002X,柳溪镇石塘村3组12号', 2],
    ['序号,说明\n1,老人从柳溪镇石塘村3组12号走失', 1],
  ])('found: %#', async (text, count) => expect(await alarmsIn(text)).toHaveLength(count));
});
