import { expect, test } from 'vitest';
import { PlaceMarks, REGION, STOP, TOKEN } from '#core/privacy/address/place-marks.ts';

const seen = (text: string, mark: number): string => {
  const places = new PlaceMarks();
  places.look(text, 0, text.length);
  return [...text].filter((_, at) => places.begins(mark, at)).join('');
};

test.each([
  ['住在杭州西湖区文三路', REGION, '杭西'],
  ['住在杭州西湖区文三路', TOKEN, '州区路'],
  ['住在杭州西湖区文三路', STOP, '住在'],
  ['共计二十三人参加', REGION, ''],
  ['共计二十三人参加', TOKEN, ''],
])('%s: what begins there (%s)', (text, mark, characters) => {
  expect(seen(text, mark)).toBe(characters);
});

test('looks one behind the other say what each says alone', () => {
  const text = '家住杭州西湖区文三路18号与幸福村3组至红旗镇二组'.repeat(12);
  const places = new PlaceMarks();
  for (let number = 1; number < text.length; number++) {
    const left = Math.max(0, number - 48);
    const alone = new PlaceMarks();
    expect(places.look(text, left, number)).toBe(alone.look(text, left, number));
    for (let at = left; at < number; at++)
      for (const mark of [REGION, TOKEN, STOP]) expect(places.begins(mark, at)).toBe(alone.begins(mark, at));
  }
});

test('knows nothing of another text', () => {
  const places = new PlaceMarks();
  places.look('杭州西湖区', 0, 5);
  places.forget();
  expect(places.look('共计二十三人', 0, 6)).toBe(false);
});
