/** Characters that one generation holds: two of them fit a worker's memory beside a page. */
const ROOM = 12_000_000;

/**
 * What was read and found clean, character for character. Holds two generations: when the young one is full, the old one
 * goes; what is asked for again stays. So memory has a bound, and what stands on every page is never forgotten.
 */
export class Known {
  private young = new Set<string>();
  private old = new Set<string>();
  private size = 0;

  has(text: string): boolean {
    if (this.young.has(text)) return true;
    if (!this.old.has(text)) return false;
    this.add(text);
    return true;
  }

  add(text: string): void {
    if (this.size > ROOM) {
      this.old = this.young;
      this.young = new Set();
      this.size = 0;
    }
    // A copy: a slice would keep the whole page that it was cut from.
    this.young.add(Buffer.from(text, 'utf16le').toString('utf16le'));
    this.size += text.length;
  }
}
