/** Names the findings of one document: the same finding keeps its random id from check to check. */
export class Identities {
  #places = new WeakMap<Element, number>();
  #count = 0;
  #ids = new Map<string, string>();
  /** Of the check before: what is found no more is forgotten, so that a long day of writing fills no memory. */
  #before = new Map<string, string>();
  #seen = new Map<string, number>();

  /** Call before the findings of a new check. */
  restart(): void {
    this.#seen.clear();
    this.#before = this.#ids;
    this.#ids = new Map();
  }

  /** What a finding is, and where: two of one key are the same value twice in one place. The value stays in this page's memory. */
  key(element: Element, kind: string, value: string): string {
    const place = this.#places.get(element) ?? this.#count++;
    this.#places.set(element, place);
    return `${place}\n${kind}\n${value}`;
  }

  /** The id of the next finding of this key. */
  next(key: string): string {
    const nth = this.#seen.get(key) ?? 0;
    this.#seen.set(key, nth + 1);
    const name = `${key}\n${nth}`;
    const id = this.#before.get(name) ?? crypto.randomUUID();
    this.#ids.set(name, id);
    return id;
  }
}
