/** How far rules that look far ahead have looked over one text already, so that none looks at the same characters twice. */
export interface Reach {
  /** All from the last address's number up to here may belong to an address. */
  address: number;
  /** All up to here stands in a run that is no Base64. */
  base64: number;
  /** All up to here was read turned round. */
  reversed: number;
}

/** Nothing was looked over yet. */
export const noReach = (): Reach => ({ address: 0, base64: 0, reversed: 0 });
