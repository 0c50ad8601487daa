import { contentProblemWords } from './content-problems.ts';
import { fileProblemWords } from './file-problems.ts';
import type { Wording } from './phrases.ts';
import { schemeProblemWords } from './scheme-problems.ts';

/** Each problem in words: what stands there, what was expected, how to mend it. */
export const problemWords: Wording = { ...fileProblemWords, ...contentProblemWords, ...schemeProblemWords };
