/**
 * Writes core/standards/traditional.ts: traditional characters that GB/T 2312 does not have, and the ones of its that stand for them
 * (OpenCC's tables, Apache-2.0). Run: node scripts/generate-traditional.ts
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';

const simplify = Converter({ from: 't', to: 'cn' });
const decoder = new TextDecoder('gb18030');
/** The 6,763 characters of GB/T 2312: in no text that is written in them a traditional one stands by chance. */
const common = new Set<string>();
for (let row = 0xb0; row <= 0xf7; row++)
  for (let cell = 0xa1; cell <= 0xfe; cell++) common.add(decoder.decode(Uint8Array.of(row, cell)));

/** Which it has as well, and which stand in every traditional text. */
const alsoCommon = '後於徵';
/** A numeral (叁) as well as a word (参): it is read as what it is. */
const numeral = '參';

let [traditional, simplified] = ['', ''];
for (let code = 0x4e00; code <= 0x9fff; code++) {
  const character = String.fromCharCode(code);
  if (character === numeral || (common.has(character) && !alsoCommon.includes(character))) continue;
  const plain = simplify(character);
  if (plain === character || !common.has(plain)) continue;
  traditional += character;
  simplified += plain;
}

const wrap = (text: string): string =>
  (text.match(/.{1,50}/gu) ?? []).map((line) => `  '${line}'`).join(' +\n');

writeFileSync(
  fileURLToPath(new URL('../core/standards/traditional.ts', import.meta.url)),
  `/** Written by scripts/generate-traditional.ts from OpenCC's tables (Apache-2.0). */

/** ${traditional.length} traditional characters, all but three of which GB/T 2312 does not have. */
export const traditional =
${wrap(traditional)};

/** What stands for each of them in GB/T 2312, in the same order. */
export const simplified =
${wrap(simplified)};
`,
);
