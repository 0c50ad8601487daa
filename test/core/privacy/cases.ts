/** Found and quiet cases of every kind. */
import type { Cases } from './cases/case.ts';
import { contact } from './cases/contact.ts';
import { identity } from './cases/identity.ts';
import { names } from './cases/names.ts';
import { namesByPlace } from './cases/names-by-place.ts';
import { namesInLists } from './cases/names-in-lists.ts';
import { namesInSentences } from './cases/names-in-sentences.ts';
import { offices } from './cases/offices.ts';
import { person } from './cases/person.ts';
import { property } from './cases/property.ts';
import { records } from './cases/records.ts';
import { rule } from './cases/rule.ts';
import { things } from './cases/things.ts';
import { wholeNotices } from './cases/whole-notices.ts';

export const cases: Cases[] = [
  ...identity,
  ...contact,
  ...property,
  ...person,
  ...names,
  ...namesByPlace,
  ...namesInLists,
  ...namesInSentences,
  ...offices,
  ...records,
  ...rule,
  ...things,
  ...wholeNotices,
];
