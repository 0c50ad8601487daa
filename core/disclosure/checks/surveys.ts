import { problem } from '../problem.ts';
import { type Check, refers, unknown } from './check.ts';

/** Surveys: one count a grade, counts that sum to n, no more answers than questions sent, satisfied grades that exist. */
export const surveys: Check = (content) =>
  [...content.catalogue.surveys.values()].flatMap((survey) => {
    const file = content.fileOf(survey);
    const { scale, counts, n, sent, dimensions, satisfiedMeans } = survey;
    const sum = counts.reduce((a, b) => a + b, 0);
    const rows = [
      { field: 'counts', counts, pointer: '/counts' },
      ...dimensions.map((row, i) => ({
        field: 'counts',
        counts: row.counts,
        pointer: `/dimensions/${i}/counts`,
      })),
    ];
    return [
      ...refers(content, file, 'orgs', survey.org, '/org'),
      ...rows.flatMap(({ field, counts: row, pointer }) =>
        row.length === scale.length
          ? []
          : [
              problem(
                file,
                'same-length',
                { field, length: row.length, expected: scale.length },
                { pointer },
              ),
            ],
      ),
      ...(sum === n
        ? []
        : [problem(file, 'counts-sum', { sum: String(sum), n: String(n) }, { pointer: '/counts' })]),
      ...(sent !== undefined && sent < n
        ? [
            problem(
              file,
              'order',
              { low: 'n', lowValue: String(n), high: 'sent', highValue: String(sent) },
              { pointer: '/n' },
            ),
          ]
        : []),
      ...satisfiedMeans.flatMap((grade, i) =>
        scale.includes(grade) ? [] : [unknown(file, 'grade', '', scale, `/satisfiedMeans/${i}`)],
      ),
    ];
  });
