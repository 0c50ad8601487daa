import { expect, test } from 'vitest';
import { parseContent } from '#core/disclosure/parse.ts';
import { at, type Data, World } from '../world.ts';

const twin = (name: string, more: Data = {}): string[] => {
  const world = new World();
  const base = JSON.parse(world.text(at.indicator));
  world.put('library/mediation/rate-twin.json', { ...base, id: 'rate-twin', name, ...more });
  return parseContent(world.files()).problems.map(
    ({ code, severity, file }) => `${severity} ${code} ${file}`,
  );
};

test.each(['人民调解成功率', '人民调解的成功率', '人民调节成功率'])('%s is nearly the same', (name) => {
  expect(twin(name)).toEqual(['warning near-duplicate library/mediation/rate-twin.json']);
});

test.each([
  ['another thing', '行政诉讼败诉率', {}],
  ['a kind of it', '矛盾纠纷人民调解成功率', {}],
  ['an extension that names its base', '人民调解成功率', { base: 'mediation-rate@1' }],
  ['a successor', '人民调解成功率', { replaces: 'mediation-rate@1' }],
  ['a counterpart', '人民调解成功率', { crosswalk: ['mediation-rate'] }],
  ['the same words in another unit', '人民调解成功率', { unit: '件', share: false }],
])('%s is left alone', (_what, name, more) => {
  expect(twin(name, more)).toEqual([]);
});
