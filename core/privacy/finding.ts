/** Kinds of leaks. The ids are those of the catalogue in docs/privacy-rules.md. */
export const leakKinds = [
  'resident-id',
  'resident-id-15',
  'disability-certificate',
  'residence-permit',
  'travel-permit',
  'hk-mo-tw-id',
  'passport',
  'military-id',
  'driver-licence',
  'mobile',
  'landline',
  'bank-card',
  'bank-account',
  'email',
  'wechat-qq',
  'address',
  'plate',
  'vin',
  'property-certificate',
  'name',
  'birth-date',
  'social-security',
  'medical-record',
  'household',
  'health',
  'disability',
  'special-status',
  'belief',
  'minor',
  'whereabouts',
  'exif-gps',
  'id-image',
  'hidden-data',
  'weak-mask',
  'complementary-masks',
  'inconsistent-mask',
  'single-out',
  'small-cell',
  'custom',
] as const;
export type LeakKind = (typeof leakKinds)[number];

/** `leak` 必须处理: must not be printed. `likely` 需要决定: someone decides. `notice` 提示: shown, blocks nothing. */
export type Severity = 'leak' | 'likely' | 'notice';

/** Why something was found. The words for each code stand in `explain.ts`; never the value itself. */
export type ReasonCode =
  | 'check-digit'
  | 'check-fails'
  | 'region'
  | 'date'
  | 'format'
  | 'label'
  | 'column'
  | 'row'
  | 'context'
  | 'folded'
  | 'hidden'
  | 'number-as-float'
  | 'candidates'
  | 'group-size'
  | 'custom-term';

export interface Reason {
  code: ReasonCode;
  /** A figure that belongs to the reason: candidates left, group size. */
  figure?: number;
}

/** Why, in order of weight. Lists are shared between findings: nobody changes one, a longer one is made anew. */
export type Reasons = readonly Readonly<Reason>[];

/** A list of reasons without figures, to be made once and shared. */
export const because = (...codes: readonly ReasonCode[]): Reasons =>
  Object.freeze(codes.map((code) => Object.freeze({ code })));

/** Where and why, never what. Offsets are UTF-16 code units into the block's own text; end is past the last. */
export interface Finding {
  kind: LeakKind;
  /** Index into the list of blocks that was scanned. */
  block: number;
  start: number;
  end: number;
  /** 0–1. */
  confidence: number;
  severity: Severity;
  reasons: Reasons;
}
