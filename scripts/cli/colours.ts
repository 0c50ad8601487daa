import pc from 'picocolors';

export type Colours = ReturnType<typeof pc.createColors>;

/** Colours only where a person looks: NO_COLOR (no-color.org) forbids them, FORCE_COLOR demands them, else a terminal has them. */
export function inColour(
  stream: { isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return stream.isTTY === true;
}

export const coloursOf = (stream: { isTTY?: boolean }): Colours => pc.createColors(inColour(stream));

/** For files: none. */
export const noColours: Colours = pc.createColors(false);
