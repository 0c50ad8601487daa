import { data } from './zh/data.ts';
import { disclosure } from './zh/disclosure.ts';
import { frame } from './zh/frame.ts';
import { library } from './zh/library.ts';
import { oversight } from './zh/oversight.ts';
import { places } from './zh/places.ts';

/** The site's words in Chinese, by part of the site. Terms of the data stand in terms.ts. */
export const zh = { ...frame, ...disclosure, ...library, ...oversight, ...data, ...places } as const;
