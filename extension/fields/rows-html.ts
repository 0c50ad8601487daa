/** Fewer rows are asked one by one. */
const fewest = 64;
/** More at once would hold up the page for longer than a frame or two. UTF-16 code units. */
const most = 4_000_000;
/** A browser writes attributes in double quotes, and none inside of them. */
const opening = /\s*<tr(?: [^\s"=<>/]+="[^"]*")*>/y;

/**
 * The HTML of the rows of one table part after the other, taken from the part's HTML: a browser writes that of all rows in half the
 * time of one row after the other. What it gives is right only as long as the page does not change.
 */
export class RowsHtml {
  #html = '';
  #at = 0;
  #next: Element | null = null;

  /** Whether a row is the one that comes next. */
  expects(row: Element): boolean {
    return row === this.#next;
  }

  /** The HTML inside a row, which is the next one or the first of its part; `undefined` when the row is to be asked. */
  of(row: Element): string | undefined {
    if (row !== this.#next && !this.#begin(row)) return undefined;
    const from = this.#opened();
    const to = from > 0 ? this.#html.indexOf('</tr>', from) : -1;
    if (to < 0) return this.leave();
    this.#at = to + '</tr>'.length;
    this.#next = row.nextElementSibling;
    return this.#html.slice(from, to);
  }

  /** Behind the tag that opens the next row; 0 when something else comes. */
  #opened(): number {
    if (this.#html.startsWith('<tr>', this.#at)) return this.#at + '<tr>'.length;
    opening.lastIndex = this.#at;
    return opening.test(this.#html) ? opening.lastIndex : 0;
  }

  /** The part holds something else than plain rows: what comes next is to be asked. */
  leave(): undefined {
    this.#next = null;
    this.#html = '';
  }

  #begin(row: Element): boolean {
    const part = row.parentElement;
    if (!part || row.previousElementSibling) return false;
    const count = part.childElementCount;
    if (count < fewest || count * row.innerHTML.length > most) return false;
    this.#html = part.innerHTML;
    this.#at = 0;
    return true;
  }
}
