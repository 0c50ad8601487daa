/**
 * Checkpoints (C2SP tlog-checkpoint): the text of a signed note that names a tree.
 *
 *     example.gov.cn/log          origin
 *     412                         size, no leading zeroes
 *     qINS1GRFhWHwdkUeqLEoP4yEMkTBBzxBkGwGQlVlVcs=   root
 */
import { fromBase64, toBase64 } from './base64.ts';
import type { TreeHead } from './merkle.ts';

export interface Checkpoint extends TreeHead {
  origin: string;
}

/** The checkpoint as the text to sign. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** A checkpoint from a note's text; undefined where it is malformed. Extension lines are refused: we write none. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const [origin = '', digits = '', hash = '', end, ...more] = text.split('\n');
  const root = fromBase64(hash);
  if (
    origin === '' ||
    end !== '' ||
    more.length > 0 ||
    !/^(0|[1-9]\d{0,15})$/.test(digits) ||
    root?.length !== 32
  )
    return undefined;
  return { origin, size: Number(digits), root };
}
