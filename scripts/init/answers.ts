/** What a new body says of itself, and what each answer must look like. */
import type { OrganisationKind } from '#core/disclosure/schema/organisation.ts';
import { holdsMobile } from '../../site/publication/holds-mobile.ts';
import { say, type Words } from '../cli.ts';

/** What a new body says of itself. */
export interface Answers {
  /** Short id of the organisation in paths: `qinghe-sfj`. */
  id: string;
  name: string;
  nameEn: string;
  kind: OrganisationKind;
  region: string;
  regionName: string;
  url: string;
  phone?: string | undefined;
  siteIdCode?: string | undefined;
  asOf: string;
}

/** The flag of an answer: `nameEn` → `--name-en`. */
export const flagOf = (answer: string): string => `--${answer.replace(/[A-Z]/g, '-$&').toLowerCase()}`;

/** What an answer looks like that people type in signs, and the words for one that does not. */
const forms: Readonly<Record<string, readonly [fits: (value: string) => boolean, words: Words]>> = {
  id: [
    (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
    [
      '应为小写字母、数字和连字符，如 qinghe-sfj',
      'expected small letters, digits and hyphens, such as qinghe-sfj',
    ],
  ],
  region: [
    (value) => /^\d{6}$/.test(value),
    [
      '应为六位行政区划代码（GB/T 2260），如 130534',
      'expected a region code of six digits (GB/T 2260), such as 130534',
    ],
  ],
  url: [
    (value) => /^https?:\/\/\S+$/.test(value),
    [
      '应为完整网址，如 https://jx.example.gov.cn',
      'expected a whole address, such as https://jx.example.gov.cn',
    ],
  ],
  phone: [
    (value) => value.replace(/\D/g, '').length >= 5 && !holdsMobile(value),
    [
      '应为办公室的固定电话或热线，如 0999-8765000；手机号属于个人，不作为办公电话公开',
      'expected a landline or hotline of the office, such as 0999-8765000; a mobile is somebody’s and is not published as an office line',
    ],
  ],
};

/** What is wrong with a typed answer, without repeating it; nothing where it may stand. */
export function faultOf(name: string, value: string): string | undefined {
  const [fits, words] = forms[name] ?? [];
  return !fits || !words || fits(value) ? undefined : say(...words);
}
