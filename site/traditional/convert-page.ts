/** Text in simplified characters, in traditional ones. */
export type Convert = (text: string) => string;

/** Attributes that people read or hear. Addresses, ids and classes stay as they are. */
const spoken = /\b(content|title|alt|aria-label|placeholder|label|data-label)="([^"]*)"/g;

/**
 * A Chinese page in traditional characters, at `/zh-tw/` + its address: text and spoken attributes are converted; scripts, styles, code
 * and addresses are not. Links to pages that have a twin (`twins`, by address) lead to it. Digests and downloads are those of the
 * original: a converted page is a way of reading, not another publication.
 */
export function convertPage(html: string, convert: Convert, twins: ReadonlySet<string>): string {
  let raw: string | undefined;
  return html
    .split(/(<!--[\s\S]*?-->|<[^>]*>)/)
    .map((part) => {
      if (!part.startsWith('<')) return raw === undefined ? convert(part) : part;
      const name = /^<\/?([a-z0-9-]+)/i.exec(part)?.[1]?.toLowerCase();
      if (name === raw && part.startsWith('</')) raw = undefined;
      else if (
        raw === undefined &&
        (name === 'script' || name === 'style' || name === 'code' || name === 'pre')
      )
        raw = name;
      return convertTag(part, name, convert, twins);
    })
    .join('');
}

function convertTag(
  tag: string,
  name: string | undefined,
  convert: Convert,
  twins: ReadonlySet<string>,
): string {
  if (tag.startsWith('</') || tag.startsWith('<!')) return tag;
  if (name === 'html') return tag.replace('lang="zh-CN"', 'lang="zh-TW"');
  const spokenConverted = tag.replace(spoken, (_, attribute, text) => `${attribute}="${convert(text)}"`);
  if (name === 'link') {
    return spokenConverted.replace(
      /(rel="canonical" href="https?:\/\/[^/"]+)(\/[^"]*)"/,
      (whole, host, path) => (twins.has(path) ? `${host}/zh-tw${path}"` : whole),
    );
  }
  if (name !== 'a' && name !== 'form') return spokenConverted;
  // The way back to simplified characters, which the header offers, stays.
  if (tag.includes('hreflang="zh-CN"')) return spokenConverted;
  return spokenConverted.replace(/\b(href|action)="(\/[^"#?]*)/, (whole, attribute, path) =>
    twins.has(path) ? `${attribute}="/zh-tw${path}` : whole,
  );
}
