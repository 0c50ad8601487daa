import { browser } from '../browser.ts';
import { type Answer, isMessage, type Order, portName } from '../messages.ts';

/** How long a frame may take to answer a question. Milliseconds. */
const patience = 5_000;

type Port = ReturnType<typeof browser.tabs.connect>;

/** Who hears what the frames of a tab say. */
interface Hearer {
  answer(frame: number, answer: Answer): void;
  /** A frame that its parent reads does not listen; one that went away says no more. */
  gone(frame: number): void;
}

/** The panel's lines to the frames of one tab: orders go out, answers and replies to questions come back. */
export class FramePorts {
  readonly #hearer: Hearer;
  readonly #ports = new Map<number, Port>();
  readonly #replies = new Map<string, (answer: Answer | undefined) => void>();

  constructor(hearer: Hearer) {
    this.#hearer = hearer;
  }

  get frames(): Iterable<number> {
    return this.#ports.keys();
  }

  connect(tab: number, frame: number): void {
    const port = browser.tabs.connect(tab, { frameId: frame, name: portName });
    this.#ports.set(frame, port);
    port.onMessage.addListener((message: unknown) => {
      if (this.#ports.get(frame) === port && isMessage(message)) this.#hear(frame, message as Answer);
    });
    port.onDisconnect.addListener(() => {
      if (this.#ports.get(frame) !== port) return;
      this.#ports.delete(frame);
      this.#hearer.gone(frame);
    });
  }

  order(frame: number, order: Order): void {
    this.#ports.get(frame)?.postMessage(order);
  }

  /** Asks a frame, and waits for its answer; nothing when it does not answer in time. */
  ask(frame: number, make: (nonce: string) => Order): Promise<Answer | undefined> {
    const nonce = crypto.randomUUID();
    return new Promise((reply) => {
      this.#replies.set(nonce, reply);
      setTimeout(() => this.#reply(nonce, undefined), patience);
      this.order(frame, make(nonce));
    });
  }

  /** Hangs up: the frames take their marks away when their port closes. */
  leave(): void {
    for (const port of this.#ports.values()) port.disconnect();
    this.#ports.clear();
  }

  #hear(frame: number, answer: Answer): void {
    this.#hearer.answer(frame, answer);
    if ('nonce' in answer) this.#reply(answer.nonce, answer);
  }

  #reply(nonce: string, answer: Answer | undefined): void {
    this.#replies.get(nonce)?.(answer);
    this.#replies.delete(nonce);
  }
}
