/** Opens every placeholder: a text that holds this is not written yet, and the check refuses it. */
const mark = '（请写：';

/** What commands leave for a person to write, by what is wanted there. */
export const placeholders = {
  narrative: `${mark}结果如何，没做到的为什么）`,
  'correction-note': `${mark}错在哪里，怎么发现的）`,
  'requested-by': `${mark}提出更正的处室）`,
  'approved-by': `${mark}批准更正的处室）`,
} as const;
export type Wanted = keyof typeof placeholders;

/** What a text still wants: the placeholder it holds, `'text'` for one that was changed; `undefined` for a text that is written. */
export function wantedIn(text: string): Wanted | 'text' | undefined {
  if (!text.includes(mark)) return undefined;
  const all = Object.keys(placeholders) as Wanted[];
  return all.find((wanted) => text.includes(placeholders[wanted])) ?? 'text';
}

/** Whether the text of a JSON file can hold a placeholder, as it is or in escapes (`\uff08`). */
export const mayWant = (json: string): boolean => json.includes(mark) || json.includes('\\u');
