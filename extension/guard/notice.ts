import { noticeWords, type Told } from './words.ts';

const style = `
:host { all: initial; position: fixed; inset: 16px 16px auto auto; margin: 0; padding: 0; border: 0; background: none; overflow: visible; }
div { font: 15px/1.6 system-ui, sans-serif; color: #1b1f23; background: #fff; border: 1px solid #a2231d; border-left-width: 6px;
  border-radius: 4px; box-shadow: 0 4px 24px rgb(0 0 0 / .25); padding: 12px 14px; max-width: 26rem; }
p { margin: 0; } p + p { margin-top: 4px; color: #4a535c; font-size: 13px; }
button { font: inherit; font-size: 13px; margin-top: 8px; padding: 2px 12px; }
`;

/**
 * A notice above the page: it says something and can be closed, no more. It stands beside the body, in a closed shadow root, so that
 * it is in no editor and in nothing that is saved.
 */
export class Notice {
  readonly #page: Document;
  #host: HTMLElement | undefined;
  #close: () => void = () => undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  show(told: Told): void {
    this.close();
    const host = this.#page.createElement('div');
    host.setAttribute('popover', 'manual');
    const root = host.attachShadow({ mode: 'closed' });
    root.append(this.#make('style', style), this.#box(told));
    this.#page.documentElement.append(host);
    host.showPopover?.();
    this.#host = host;
    this.#close = () => host.remove();
  }

  close(): void {
    this.#close();
    this.#host = undefined;
  }

  get shown(): boolean {
    return this.#host?.isConnected ?? false;
  }

  #box(told: Told): HTMLElement {
    const { zh, en } = noticeWords(told);
    const box = this.#page.createElement('div');
    box.setAttribute('role', 'alert');
    const english = this.#make('p', en);
    english.lang = 'en';
    const close = this.#make('button', '关闭 Close');
    close.addEventListener('click', (event) => {
      if (event.isTrusted) this.close();
    });
    const chinese = this.#make('p', zh);
    chinese.lang = 'zh-CN';
    box.append(chinese, english, close);
    return box;
  }

  #make(name: string, text: string): HTMLElement {
    const element = this.#page.createElement(name);
    element.textContent = text;
    return element;
  }
}
