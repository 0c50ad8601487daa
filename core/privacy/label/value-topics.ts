/** What a label or column promises: a value that is read as words, or a number. */
import type { Topic } from './topics.ts';

/** Labels whose value carries no number. */
export const textTopics = new Set<Topic>([
  'name',
  'leak-name',
  'official-name',
  'address',
  'any-address',
  'birth-date',
  'health',
  'disability',
  'special-status',
  'belief',
  'remark',
  'whereabouts',
  'list',
  'office-address',
  'event-place',
  'wechat',
  'email',
]);
/** Column topics that say nothing about a number in the cell. */
export const free = new Set<Topic | undefined>([
  undefined,
  'plain',
  'remark',
  'organisation',
  'place',
  'name',
  'leak-name',
  'official-name',
  'role',
  'relation',
  'school',
  'school-class',
  'special-status',
  'health',
  'disability',
  'list',
  'address',
  'any-address',
  'office-address',
  'event-place',
]);
