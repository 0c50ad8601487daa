/** One problem in a line that says it in both languages, or in a line for each. */
export type ProblemLine = string | readonly [zh: string, en: string];

/** Content that cannot be published: ready to print. Names places, never private values. */
export class PublicationError extends Error {
  readonly problems: readonly ProblemLine[];
  constructor(problems: readonly ProblemLine[]) {
    super(problems.flat().join('\n'));
    this.name = 'PublicationError';
    this.problems = problems;
  }

  /** One line a problem, in one language. */
  lines(lang: 'zh' | 'en'): string[] {
    return this.problems.map((problem) =>
      typeof problem === 'string' ? problem : problem[lang === 'zh' ? 0 : 1],
    );
  }
}
