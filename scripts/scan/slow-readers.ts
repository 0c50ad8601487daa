import { nodeReaders } from '../read/readers.ts';

type Readers = ReturnType<typeof nodeReaders>;

const made = new Map<boolean, Readers>();

/** Readers of PDF and pictures for this thread, made when first asked for. */
export function slowReaders(ocr: boolean): Readers {
  const known = made.get(ocr) ?? nodeReaders({ ocr });
  made.set(ocr, known);
  return known;
}

/** Stops what they started; without it a command would not end. */
export async function endSlowReaders(): Promise<void> {
  await Promise.all([...made.values()].map((readers) => readers.end()));
  made.clear();
}
