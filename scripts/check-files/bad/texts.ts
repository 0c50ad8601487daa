import { strToU8 } from 'fflate';
import type { BadFile } from './bad-file.ts';
import { MiB, of } from './make.ts';

/** Texts, and what is written as text. */
export const badTexts: readonly BadFile[] = [
  { about: 'json of brackets', name: 'a.json', because: ['damaged'], make: () => strToU8(of('[', MiB)) },
  {
    about: 'json of one string',
    name: 'a.json',
    because: ['damaged'],
    make: () => strToU8(`"${of('\\u0031', MiB)}`),
  },
  { about: 'csv of quotes', name: 'a.csv', make: () => strToU8(of('"', MiB)) },
  { about: 'csv of commas', name: 'a.csv', make: () => strToU8(of(',', MiB)) },
  { about: 'html of open tags', name: 'a.html', make: () => strToU8(of('<table><tr><td>', 30_000)) },
  { about: 'html of ampersands', name: 'a.html', make: () => strToU8(of('&#x31', 200_000)) },
  { about: 'markdown of brackets', name: 'a.md', make: () => strToU8(of('![[', 5000)) },
  { about: 'script of quotes', name: 'a.js', make: () => strToU8(of('`${', 200_000)) },
  { about: 'half a character', name: 'a.txt', because: ['not-utf8'], make: () => Uint8Array.from([0x81]) },
  {
    about: 'text of 129 MiB',
    name: 'a.txt',
    heavy: true,
    because: ['too-large'],
    make: () => new Uint8Array(129 * MiB).fill(0x61),
  },
];
