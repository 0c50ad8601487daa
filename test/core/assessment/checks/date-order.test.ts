import { expect, test } from 'vitest';
import { flagsFor } from './checks.ts';

const codes = (disclosure: object) => flagsFor('date-order', {}, {}, { disclosure }).map(({ code }) => code);

test.each([
  [{ asOf: '2024-12-31', publishedAt: '2025-02-01', kind: '项目支出自评' }, []],
  [{ asOf: '2025-02-02', publishedAt: '2025-02-01' }, ['after-publication']],
  [{ asOf: '2024-11-30', publishedAt: '2025-02-01', kind: '部门整体自评' }, ['before-period-end']],
  [{ asOf: '2024-06-30', publishedAt: '2024-07-05', kind: '运行监控' }, []],
])('%#', (disclosure, expected) => expect(codes(disclosure)).toEqual(expected));
