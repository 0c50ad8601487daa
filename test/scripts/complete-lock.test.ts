import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLock, type Lock, missingOptional } from '../../scripts/complete-lock.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

test('the lock holds every optional platform package (if not: node scripts/complete-lock.ts)', () => {
  expect(missingOptional(lock)).toEqual([]);
});

test('the lock names no registry host', () => {
  expect(JSON.stringify(lock)).not.toMatch(/"resolved":"https?:/);
});

test('a missing package is added with the platform of its name', () => {
  const broken: Lock = {
    packages: {
      '': {},
      'node_modules/a': {
        version: '1.0.0',
        optionalDependencies: { '@a/linux-arm64-musl': '1.0.0', 'b-win32-x64-msvc': '2.0.0' },
      },
    },
  };
  expect(missingOptional(broken).map((m) => m.name)).toEqual(['@a/linux-arm64-musl', 'b-win32-x64-msvc']);
  const complete = completeLock(broken);
  expect(missingOptional(complete)).toEqual([]);
  expect(complete.packages['node_modules/@a/linux-arm64-musl']).toEqual({
    version: '1.0.0',
    cpu: ['arm64'],
    libc: ['musl'],
    os: ['linux'],
    optional: true,
  });
});

test('a package nested beside its user counts as present', () => {
  const nested: Lock = {
    packages: {
      'node_modules/a': { optionalDependencies: { x: '1.0.0' } },
      'node_modules/a/node_modules/x': { version: '1.0.0', optional: true },
    },
  };
  expect(missingOptional(nested)).toEqual([]);
});

test('a range is refused, for its version cannot be known', () => {
  expect(() => completeLock({ packages: { a: { optionalDependencies: { x: '^1.0.0' } } } })).toThrow(
    /exact version/,
  );
});
