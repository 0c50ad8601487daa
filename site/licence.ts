/** Terms of use by their SPDX names. */
import type { Lang } from './i18n/lang.ts';

const addresses: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

/** Figures that somebody else published first: what may be done with them is said there. */
const ofSource = {
  name: 'LicenseRef-source-terms',
  zh: '按数据来源的使用条件',
  en: 'as the source of the figures allows',
} as const;

/** Address of a licence; the name itself where we know no address. */
export const licenceUrl = (name: string): string => addresses[name] ?? name;

/** A licence as people read it. */
export const licenceName = (lang: Lang, name: string): string =>
  name !== ofSource.name ? name : lang === 'en' ? ofSource.en : ofSource.zh;
