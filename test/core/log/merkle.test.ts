import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  extendsTree,
  type Hash,
  hashLeaf,
  includes,
  proveConsistency,
  proveInclusion,
  rootOf,
} from '../../../core/log/merkle.ts';

const entries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const leaves = entries.map((hex) => hashLeaf(hexToBytes(hex)));

test.each([
  [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  [4, 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
  [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  [6, '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
  [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
])('root of %i leaves', (size, root) => expect(bytesToHex(rootOf(leaves.slice(0, size)))).toBe(root));

const someLeaves = (count: number): Hash[] =>
  Array.from({ length: count }, (_, at) => hashLeaf(Uint8Array.of(at >> 8, at)));

describe('laws', () => {
  test('every leaf is proven to be in the tree, and nothing else is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), (size, a, b) => {
        const tree = someLeaves(size);
        const [index, other] = [a % size, b % size];
        const proof = proveInclusion(tree, index);
        const leaf = tree[index] ?? new Uint8Array();
        expect(includes(rootOf(tree), size, leaf, index, proof)).toBe(true);
        expect(includes(rootOf(tree), size, hashLeaf(Uint8Array.of(1, 2, 3)), index, proof)).toBe(false);
        if (other !== index) expect(includes(rootOf(tree), size, leaf, other, proof)).toBe(false);
        expect(includes(rootOf(tree), size, leaf, index, [...proof, leaf])).toBe(false);
      }),
    );
  });

  test('a grown tree extends the older one; a rewritten one does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (size, a) => {
        const tree = someLeaves(size);
        const old = 1 + (a % size);
        const older = { size: old, root: rootOf(tree.slice(0, old)) };
        const proof = proveConsistency(tree, old);
        expect(extendsTree(older, { size, root: rootOf(tree) }, proof)).toBe(true);
        const rewritten = [hashLeaf(Uint8Array.of(9, 9, 9)), ...tree.slice(1)];
        expect(extendsTree(older, { size, root: rootOf(rewritten) }, proveConsistency(rewritten, old))).toBe(
          false,
        );
      }),
    );
  });
});

test.each([-1, 3, 0.5])('a leaf outside the tree is refused (%d)', (index) => {
  expect(() => proveInclusion(someLeaves(3), index)).toThrow(RangeError);
});
