import type { BadFile, SoundFiles } from './bad-file.ts';
import { noise, withNoise } from './make.ts';

const kinds = ['docx', 'xlsx', 'ods', 'pdf', 'png'] as const;

/** Sound files cut short, and with bytes changed by chance. */
export const changedFiles: readonly BadFile[] = kinds.flatMap((kind) => [
  ...[0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 0.999].map((share): BadFile => {
    return {
      about: `${kind} cut at ${share}`,
      name: `a.${kind}`,
      make: (sound) => sound[kind].slice(0, Math.floor(sound[kind].length * share)),
    };
  }),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((seed): BadFile => {
    return {
      about: `${kind} with chance ${seed}`,
      name: `a.${kind}`,
      make: (sound) => withNoise(sound[kind], seed, seed * seed),
    };
  }),
  { about: `noise called ${kind}`, name: `a.${kind}`, make: () => noise(20_000, kind.length) },
  {
    about: `noise behind the head of a ${kind}`,
    name: `a.${kind}`,
    make: (sound: SoundFiles) => Uint8Array.from([...sound[kind].slice(0, 40), ...noise(20_000, 7)]),
  },
]);
