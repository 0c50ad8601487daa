/** Texts inside a record, each written as one value: what stands around them is read without them, and each by itself. */
import { Rewritten } from './edits.ts';

/** Those of one text, noted from left to right. */
export class InnerTexts {
  /** The text without them. */
  readonly around: Rewritten;
  /** Where each begins, and what it says. */
  readonly texts: { start: number; text: Rewritten }[] = [];

  constructor(text: string) {
    this.around = new Rewritten(text);
  }

  /** Takes out what stands at `from`–`to` and says `text`. */
  add(from: number, to: number, text: Rewritten): void {
    this.texts.push({ start: from, text });
    this.around.replace(from, to, '');
  }

  /** Itself; undefined where nothing was taken out. Nothing can be added afterwards. */
  close(): this | undefined {
    this.around.close();
    return this.texts.length > 0 ? this : undefined;
  }
}
