/** How far rules that look far ahead have looked over one text already, so that none looks at the same characters twice. */
export interface Reach {
  /** All from `addressFrom` up to here may belong to one address; the last address's number stands before it. */
  address: number;
  addressFrom: number;
  /** Where, in that stretch, a word that says more about an address may end for the last time; -1 for nowhere. */
  sign: number;
  /** All up to here stands in a run that is no Base64. */
  base64: number;
  /** All up to here was read turned round. */
  reversed: number;
}

/** Nothing was looked over yet. */
export const noReach = (): Reach => ({ address: 0, addressFrom: 0, sign: -1, base64: 0, reversed: 0 });

/** Back to where nothing was looked over. */
export function forget(reach: Reach): void {
  reach.address = reach.addressFrom = reach.base64 = reach.reversed = 0;
  reach.sign = -1;
}
