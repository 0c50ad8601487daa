import { fromBase64, toBase64 } from './base64.ts';
import { dropAgain, giveToField } from './give-back.ts';
import type { HeldFile, UploadDecision } from './held-file.ts';

/** Bytes in one message. */
const part = 1 << 20;
/** A file that was let through is let through again for so long. Milliseconds. */
const allowance = 120_000;

/** What a hold needs of its surroundings. */
interface Surroundings {
  /** Whether files are to be held at all. */
  wanted(): boolean;
  /** A file waits, or another one; or none any more. */
  changed(): void;
  /** A page cannot be given what was dropped by a script of ours: it has to be dropped once more. */
  dropsOnce: boolean;
}

interface Waiting extends HeldFile {
  file: File;
  masked: Uint8Array<ArrayBuffer>[];
}

/** Files of one choice, or one drop. */
interface Hold {
  open: Waiting[];
  given: File[];
  resume(files: readonly File[]): void;
}

/**
 * Files that a person chose in a field of the page, or dropped on it: held before the page hears of them, until it is decided in the
 * panel what the page gets. A page that reads its field by a field outside of the document hears of it all the same.
 */
export class Uploads {
  readonly #around: Surroundings;
  readonly #watched = new WeakSet<EventTarget>();
  readonly #allowed = new Map<string, number>();
  #holds: Hold[] = [];

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Listens in these roots before anything in them does. */
  watch(roots: readonly EventTarget[]): void {
    for (const root of roots) {
      if (this.#watched.has(root)) continue;
      this.#watched.add(root);
      for (const type of ['input', 'change', 'drop'])
        root.addEventListener(type, this.#hear, { capture: true });
    }
  }

  /** The file to decide on now. */
  get waiting(): HeldFile | undefined {
    const [first] = this.#holds[0]?.open ?? [];
    return first && { id: first.id, name: first.name, size: first.size };
  }

  /** A part of a waiting file; `rest` bytes follow. Nothing for a file that does not wait. */
  async take(id: string, from: number): Promise<{ base64: string; rest: number } | undefined> {
    const waiting = this.#find(id);
    if (!waiting) return undefined;
    const bytes = waiting.file.slice(from, from + part);
    return { base64: await toBase64(bytes), rest: Math.max(0, waiting.size - from - bytes.size) };
  }

  /** A part of the masked copy. */
  put(id: string, base64: string): void {
    this.#find(id)?.masked.push(fromBase64(base64));
  }

  /** What a person decided. @param name of the masked copy */
  decide(id: string, decision: UploadDecision, name: string): void {
    const hold = this.#holds[0];
    const [first] = hold?.open ?? [];
    if (!hold || first?.id !== id) return;
    hold.open.shift();
    if (decision === 'mask') hold.given.push(new File(first.masked, name, { type: first.file.type }));
    if (decision === 'pass') {
      hold.given.push(first.file);
      this.#allowed.set(keyOf(first.file), performance.now() + allowance);
    }
    if (hold.open.length === 0) {
      this.#holds.shift();
      if (hold.given.length > 0) hold.resume(hold.given);
    }
    this.#around.changed();
  }

  #find(id: string): Waiting | undefined {
    return this.#holds.flatMap(({ open }) => open).find((one) => one.id === id);
  }

  #hear = (event: Event): void => {
    // What a script of the page sets off has no person's file, and what we give back is set off by us.
    if (!event.isTrusted || !this.#around.wanted()) return;
    const [target] = event.composedPath();
    if (!target) return;
    const field = fieldOf(target);
    const files = event.type === 'drop' ? (event as DragEvent).dataTransfer?.files : field?.files;
    if (!files?.length || [...files].every((file) => this.#passes(file))) return;
    event.stopImmediatePropagation();
    // `change` follows.
    if (event.type === 'input') return;
    if (event.type === 'drop') event.preventDefault();
    this.#hold([...files], (given) => {
      if (field) giveToField(field, given);
      else if (!this.#around.dropsOnce) dropAgain(target, given, event as DragEvent);
    });
    // As long as it waits, no form can send it.
    if (field) field.value = '';
  };

  #hold(files: readonly File[], resume: Hold['resume']): void {
    const open = files.map((file) => ({
      id: crypto.randomUUID(),
      name: file.name,
      size: file.size,
      file,
      masked: [],
    }));
    this.#holds.push({ open, given: [], resume });
    this.#around.changed();
  }

  #passes(file: File): boolean {
    return performance.now() < (this.#allowed.get(keyOf(file)) ?? 0);
  }
}

const keyOf = ({ name, size, lastModified }: File): string => `${size} ${lastModified} ${name}`;

function fieldOf(target: EventTarget): HTMLInputElement | undefined {
  const { localName, type } = target as HTMLInputElement;
  return localName === 'input' && type === 'file' ? (target as HTMLInputElement) : undefined;
}
