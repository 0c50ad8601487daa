/** Work that can be done in steps, so that a page may draw and answer in between. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps at once and gives what comes of them. Throws what a step throws. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
