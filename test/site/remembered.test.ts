import { expect, test } from 'vitest';
import type { Publication } from '../../site/publication.ts';
import { once } from '../../site/remembered.ts';

const published = { records: new Map() } as unknown as Publication;
const maker = () => {
  const made: string[] = [];
  const make = (html: string) => async () => {
    made.push(html);
    return html;
  };
  return { made, make };
};

test('a piece is made once for the same things, and again for others', async () => {
  const { made, make } = maker();
  const one = {};
  expect(await once(published, 'a', [one], make('1'))).toBe('1');
  expect(await once(published, 'a', [one], make('2'))).toBe('1');
  expect(await once(published, 'a', [{}], make('3'))).toBe('3');
  expect(await once(published, 'b', [one], make('4'))).toBe('4');
  expect(await once({ ...published }, 'a', [one], make('5'))).toBe('5');
  expect(made).toEqual(['1', '3', '4', '5']);
});

test('only the last few are kept; what is asked for stays', async () => {
  const { make } = maker();
  await once(published, 'kept', [], make('kept'));
  for (let n = 0; n < 40; n++) {
    await once(published, `${n}`, [], make(`${n}`));
    expect(await once(published, 'kept', [], make('again'))).toBe('kept');
  }
  expect(await once(published, '0', [], make('anew'))).toBe('anew');
});
