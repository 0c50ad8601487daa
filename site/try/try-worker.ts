import type { Language } from '#core/privacy/explain.ts';
import { checkDraft } from './check-draft.ts';

/** A text to check; `turn` comes back with the answer. */
export interface Asked {
  turn: number;
  text: string;
  lang: Language;
  asOf: string;
}

/** Checks texts away from the page's thread. It asks for nothing, and keeps nothing. */
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  postMessage({ turn: data.turn, checked: checkDraft(data.text, data.lang, data.asOf) });
});
