/** Words of a pattern, sought by the character with which they begin or end. Most are two characters, which one look tells; the others are patterns. */
import { codeAt } from '../characters/characters.ts';

export class EdgeWords {
  /** The characters with which the words begin, or end. */
  readonly edges = new Set<number>();
  readonly #pairs = new Set<number>();
  readonly #longer = new Map<number, RegExp>();
  readonly #last: boolean;

  /** `source`: words joined by |; `last`: they are told by how they end. */
  constructor({ source }: RegExp, last: boolean) {
    this.#last = last;
    const longer = new Map<number, string[]>();
    for (const [word] of source.matchAll(/(?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|[^|])+/g)) {
      const [, one = '', other = ''] = two.exec(word) ?? [];
      const edge = (last ? /(?:\[([^\]]+)\]|(.))$/ : /^(?:\[([^\]]+)\]|(.))/).exec(word);
      for (const character of edge?.[1] ?? edge?.[2] ?? '') {
        const code = character.charCodeAt(0);
        this.edges.add(code);
        if (other === '') longer.set(code, [...(longer.get(code) ?? []), word]);
      }
      for (const first of one.replace(/[[\]]/g, ''))
        for (const second of other.replace(/[[\]]/g, ''))
          this.#pairs.add((first.charCodeAt(0) << 16) | second.charCodeAt(0));
    }
    for (const [code, words] of longer)
      this.#longer.set(code, new RegExp(last ? `(?:${words.join('|')})$` : `^(?:${words.join('|')})`));
  }

  /** Whether one of the words begins, or ends, at `at`. The four characters behind or before it are asked. */
  stands(text: string, at: number): boolean {
    const from = this.#last ? at - 2 : at;
    if (this.#pairs.has((codeAt(text, from) << 16) | codeAt(text, from + 1))) return true;
    const words = this.#longer.get(codeAt(text, this.#last ? at - 1 : at));
    return words?.test(this.#last ? text.slice(Math.max(0, at - 4), at) : text.slice(at, at + 4)) === true;
  }
}

/** Two characters, or any of several. */
const two = /^(\[[、，\u3400-\u9fff]+\]|[\u3400-\u9fff])(\[[、，\u3400-\u9fff]+\]|[\u3400-\u9fff])$/;
