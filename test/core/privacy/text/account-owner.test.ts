import { describe, expect, test } from 'vitest';
import { isBodysAccount } from '#core/privacy/text/account-owner.ts';
import { noReach } from '#core/privacy/text/reach.ts';

/** Whether the account between ⟦ and ⟧ is a body's. */
function ofBody(marked: string): boolean {
  const start = marked.indexOf('⟦');
  return isBodysAccount(marked.replace(/[⟦⟧]/g, ''), start, marked.indexOf('⟧') - 1, false, noReach());
}

describe('accounts', () => {
  test.each([
    ['甲方（出租方）：云岭县柏林村民委员会\n乙方：王建国\n租金汇入甲方账户：⟦123456789012⟧'],
    ['缴至我局账户（账号⟦123456789012⟧）'],
    ['其中云岭县水利局的银行账号为⟦123456789012⟧，请核对'],
    ['账号⟦123456789012⟧（云岭县供电公司）'],
    ['其中云岭县顺达再生资源有限公司的开户账号为⟦123456789012⟧'],
    ['投标保证金，账号：⟦123456789012⟧'],
  ])('of bodies, case %#', (marked) => expect(ofBody(marked)).toBe(true));
  test.each([
    ['甲方：云岭县柏林村民委员会\n乙方：王建国\n押金退还乙方账户：⟦123456789012⟧'],
    ['乙方补偿甲方7000元，汇入甲方账户⟦123456789012⟧（开户行：农业银行）'],
    ['王建国，账号：⟦123456789012⟧（城关支行）'],
    ['其中王建国的银行账号为⟦123456789012⟧，请核对'],
    ['其中王建国的开户账号为⟦123456789012⟧，请核对'],
    ['云岭县顺达再生资源有限公司职工王建国的开户账号为⟦123456789012⟧'],
    ['王建国，收款账号为⟦123456789012⟧，监督电话：0550-2435678'],
  ])('that may be a person’s, case %#', (marked) => expect(ofBody(marked)).toBe(false));
});
