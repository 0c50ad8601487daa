/**
 * Texts in traditional characters, as offices of Hong Kong, Macao and Taiwan affairs and systems made there write them: 身份證號碼, 現住龍山鎮. They are
 * read as in simplified ones. Each stands for one code unit, so that nothing moves. Characters that simplified texts have, too, stay.
 */
import { simplified, traditional } from '../../standards/traditional.ts';

/** Some of these stand in every such text of a few lines. */
export const tellTraditional =
  '號證電話區縣鄉鎮戶員請為會聯資訊務個與國對現經門開關業學長時間書處發農產機構檢郵銀護';
const tells = new RegExp(`[${tellTraditional}]`);

/** Made when it is needed: most never see such a text. */
let table: Map<string, string> | undefined;
let any: RegExp | undefined;

/** `text` in simplified characters; the same string where nothing tells that it is in others. */
export function inSimplified(text: string): string {
  if (!tells.test(text)) return text;
  table ??= new Map(Array.from(traditional, (character, index) => [character, simplified.charAt(index)]));
  any ??= new RegExp(`[${traditional}]`, 'g');
  const known = table;
  return text.replace(any, (character) => known.get(character) ?? character);
}
