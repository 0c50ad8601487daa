import { expect, test } from 'vitest';
import { loadPublication } from '../../../site/publication.ts';
import { dueOf } from '../../../site/views/due.ts';
import { levelRollUps } from '../../../site/views/levels.ts';
import { levels, standingRows } from '../../../site/views/overview.ts';

const publication = loadPublication('content');
const rollUps = levelRollUps(publication);

test('every body and every record that stands is counted at its level, once', () => {
  const sum = (of: 'orgs' | 'records' | 'due' | 'done') =>
    rollUps.reduce((total, rollUp) => total + rollUp[of], 0);
  expect(sum('orgs')).toBe(publication.catalogue.organisations.size);
  const { records, due, done } = dueOf(standingRows(publication));
  expect([sum('records'), sum('due'), sum('done')]).toEqual([records, due, done]);
  expect(done).toBeGreaterThan(0);
  expect(done).toBeLessThan(due);
});

test('levels stand from the nation down to the village, each once', () => {
  const order = rollUps.map(({ level }) => levels.indexOf(level));
  expect(order).toEqual([...new Set(order)].toSorted((one, two) => one - two));
});
