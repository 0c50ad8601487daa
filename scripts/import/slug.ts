import { pinyin } from 'pinyin-pro';

/** A path knows no more than so many letters of a name. */
const longest = 40;

/** Kebab-case of a Chinese name: `法律援助经费` → `fa-lv-yuan-zhu-jing-fei`, long ones by initials. `item` for nothing. */
export function slugOf(text: string): string {
  const words = pinyin(text.normalize('NFKC'), {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
  })
    .map((word) =>
      word
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((word) => word !== '');
  const full = words.join('-');
  if (full.length <= longest) return full || 'item';
  const short = words.map((word) => (/^[a-z]+$/.test(word) ? word[0] : `-${word}-`)).join('');
  return short.replace(/-+/g, '-').replace(/^-|-$/g, '').slice(0, longest).replace(/-$/, '') || 'item';
}
