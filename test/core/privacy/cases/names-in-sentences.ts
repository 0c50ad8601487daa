/** Cases of names in running sentences: where the word that goes on behind a name begins, and which words lead to one. */
import type { Cases } from './case.ts';

export const namesInSentences: Cases[] = [
  {
    kind: 'name',
    found: [
      // The third character begins what goes on.
      '儿子身患重病，由哥哥照料；⟦陈萍⟧刚做完心脏手术。',
      '婚生子随母生活，⟦林芳⟧有固定收入。',
      '当事人多次拒不到场。⟦张诗⟧名下的房屋已查封。',
      '患者⟦许玲⟧术后感染，家属不满。',
      // What goes on is of persons.
      '选民⟦周艳⟧户口不在本村。',
      '截至本月，⟦于鹏⟧捐300元。',
      '会上有人提议，⟦高娟⟧附和，其他人不作声。',
      '　　⟦成敏⟧之妻申请宣告其失踪。',
      // What leads to them.
      '离职前与同事⟦亓浩⟧调换班次。',
      '通过比对找到儿子，养父⟦亢楠⟧到场。',
      '最后举手表决，只有⟦武志明⟧弃权。',
      '队员有⟦林可欣⟧、⟦胡跃进⟧。',
      '凡窝藏⟦张丽波⟧者依法追究。',
      '坐在角落的⟦易蓉⟧附和了一句。',
      '▲⟦吴明⟧遗失军人残疾证，声明作废。',
      '组长：⟦陈涛⟧\n成员：⟦梁钧⟧、⟦肖苗⟧',
      // Chains.
      '⟦郎兆平⟧、⟦闵阳⟧因名下有车被清退。',
      '⟦孙士田⟧、⟦侯宁⟧夫妇婚后多年未育。',
      '授予⟦多杰⟧、⟦邓秋海⟧“最美护边员”称号。',
      '劝阻有功：⟦王晨⟧、⟦程忠⟧、⟦努尔古丽⟧各奖100元。',
      // Tibetan names of two syllables; a river's name at the end.
      '选民⟦索南⟧提出异议。',
      '▲⟦嘎玛⟧遗失身份证。',
      '江西省余干县人⟦王胜川⟧、汤某二人。',
    ].flatMap((text) => {
      // One case for each name that is marked.
      const parts = text.split(/[⟦⟧]/);
      return parts
        .map((_, index) => index)
        .filter((index) => index % 2 === 1)
        .map((marked) => parts.map((part, index) => (index === marked ? `⟦${part}⟧` : part)).join(''));
    }),
    quiet: [
      '曾先后被评为劳动模范，安全生产有固定投入。',
      '本镇集体经济组织有固定收入，杜莫镇集体经济组织成员名册。',
      '沿白龙江源头方向步行，经石泉川、马家川到橘子洲。',
      '申请宣告无效，施工方有资金，欧冠资格赛延期。',
      '的高度提升，的程序并列，新的方案并列实施。',
      '组长：主任\n副组长：局长',
      '扎西德勒，德吉新村，拉姆乡，多次提出。',
      '金额：捐300元，高速得200分。',
    ],
  },
];
