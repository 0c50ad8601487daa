/** Content that cannot be published: one line a problem, ready to print. Names places, never private values. */
export class PublicationError extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'PublicationError';
    this.lines = lines;
  }
}
