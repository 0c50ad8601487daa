import { expect, test } from 'vitest';
import { dcatFiles } from '../../../site/endpoints/dcat.ts';
import { loadPublication } from '../../../site/publication.ts';

interface Listed {
  readonly '@id': string;
}
interface Catalogue extends Listed {
  readonly 'dcat:dataset'?: readonly Listed[];
  readonly 'dcat:catalog'?: readonly Listed[];
}

const publication = loadPublication('content');
const read = (limit?: number) =>
  dcatFiles(publication, limit).map(({ path, value }) => ({ path, value: value() as Catalogue }));
const idsIn = (list: readonly Listed[] = []) => list.map((one) => one['@id']);

test('a short catalogue is one file', () => {
  const [whole, ...others] = read();
  expect(others).toEqual([]);
  expect(whole?.path).toBe('dcat.jsonld');
  expect(whole?.value['dcat:catalog']).toBeUndefined();
});

test('a long one lists catalogues, and every data set stands in one of them', () => {
  const [index, ...parts] = read(50);
  expect(index?.value['dcat:dataset']).toBeUndefined();
  expect(idsIn(index?.value['dcat:catalog'])).toEqual(parts.map(({ value }) => value['@id']));
  expect(parts.every(({ path, value }) => value['@id'].endsWith(`/${path}`))).toBe(true);
  const lists = parts.map(({ value }) => idsIn(value['dcat:dataset']));
  expect(Math.max(...lists.map((list) => list.length))).toBe(50);
  expect(lists.flat()).toEqual(idsIn(read()[0]?.value['dcat:dataset']));
});
