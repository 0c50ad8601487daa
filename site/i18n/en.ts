import { data } from './en/data.ts';
import { disclosure } from './en/disclosure.ts';
import { frame } from './en/frame.ts';
import { library } from './en/library.ts';
import { oversight } from './en/oversight.ts';
import { places } from './en/places.ts';
import type { Strings } from './strings.ts';

/** The site's words in English, by part of the site. */
export const en: Strings = { ...frame, ...disclosure, ...library, ...oversight, ...data, ...places };
