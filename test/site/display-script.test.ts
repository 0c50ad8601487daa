import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { displayScript } from '../../site/display-script.ts';

test('the one inline script of a page stays within 2 KB', () =>
  expect(new TextEncoder().encode(displayScript).length).toBeLessThanOrEqual(2048));

/** A page of a few elements: enough for the script to find what it needs. */
function page(texts: readonly string[], speech: boolean) {
  const listeners = new Map<string, () => void>();
  const attributes = new Map<string, string>();
  const button = {
    hidden: true,
    setAttribute: (name: string, value: string) => attributes.set(name, value),
    addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
  };
  const spoken: { text: string; lang?: string; onend?: () => void }[] = [];
  let cancelled = 0;
  const speechSynthesis = {
    speak: (one: (typeof spoken)[number]) => spoken.push(one),
    cancel: () => cancelled++,
  };
  const elements = texts.map((innerText) => ({
    innerText,
    checkVisibility: () => innerText !== '折叠',
    querySelector: () => null,
  }));
  runInNewContext(displayScript, {
    document: {
      documentElement: { lang: 'zh-CN' },
      getElementById: (id: string) => (id === 'aloud' ? button : null),
      querySelectorAll: () => elements,
    },
    window: speech ? { speechSynthesis } : {},
    addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
    SpeechSynthesisUtterance: class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
  return {
    button,
    attributes,
    spoken,
    press: () => listeners.get('click')?.(),
    leave: () => listeners.get('pagehide')?.(),
    cancelled: () => cancelled,
  };
}

test('reads what can be seen, sentence by sentence, in the language of the page; a second press ends it', () => {
  const { button, attributes, spoken, press, leave, cancelled } = page(
    ['标题', '第一句。第二句！', '折叠', '指标\t目标\n90 %', ' '],
    true,
  );
  expect(button.hidden).toBe(false);
  press();
  expect(spoken.map(({ text }) => text.trim())).toEqual(['标题', '第一句。', '第二句！', '指标 目标 90 %']);
  expect(spoken.every(({ lang }) => lang === 'zh-CN')).toBe(true);
  expect(attributes.get('aria-pressed')).toBe('true');
  press();
  expect([attributes.get('aria-pressed'), cancelled()]).toEqual(['false', 1]);
  press();
  spoken.at(-1)?.onend?.();
  expect(attributes.get('aria-pressed')).toBe('false');
  leave();
  expect(cancelled()).toBe(3);
});

test('a browser that cannot speak is not offered it', () =>
  expect(page(['标题'], false).button.hidden).toBe(true));
