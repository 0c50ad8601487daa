/** Progress by step, for people: what is being done, then how long it took. Lines only, so that logs stay readable. */
import picocolors from 'picocolors';

/** Runs one step and prints its name and time. What the step throws goes on. */
export async function step<T>(name: string, work: () => Promise<T> | T): Promise<T> {
  const started = performance.now();
  process.stdout.write(`${picocolors.dim('›')} ${name}`);
  try {
    const result = await work();
    const seconds = (performance.now() - started) / 1000;
    process.stdout.write(` ${picocolors.dim(`${seconds.toFixed(1)} s`)} ${picocolors.green('✓')}\n`);
    return result;
  } catch (error) {
    process.stdout.write(` ${picocolors.red('✗')}\n`);
    throw error;
  }
}

/** A message for the person at the terminal: expected trouble, printed without a stack trace. */
export class Trouble extends Error {}

/** Runs a command's main function; expected trouble is printed plainly and ends with exit code 1. */
export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof Trouble) console.error(`\n${picocolors.red('✗')} ${error.message}`);
    else throw error;
  }
}
