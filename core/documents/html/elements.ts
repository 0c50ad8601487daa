/** Elements that stand inside a line: text runs on through them. Everything else ends a block. */
export const inlineElements: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr output q ruby ' +
    'rb rp rt s samp slot small span strike strong sub sup time tt u var wbr link meta base area source track ' +
    'tspan script style'
  ).split(' '),
);

/** A custom element (`a-b`) or one with a namespace (`o:p`) runs in the line until a style says otherwise. */
export function isInline(name: string): boolean {
  return inlineElements.has(name) || name.includes('-') || name.includes(':');
}

/** Elements without an end tag. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose content is no markup, and how the tokenizer must read it. */
export const rawElements: ReadonlyMap<string, 'rcdata' | 'rawtext' | 'script' | 'plaintext'> = new Map([
  ['title', 'rcdata'],
  ['textarea', 'rcdata'],
  ['style', 'rawtext'],
  ['xmp', 'rawtext'],
  ['iframe', 'rawtext'],
  ['noembed', 'rawtext'],
  ['noframes', 'rawtext'],
  ['script', 'script'],
  ['plaintext', 'plaintext'],
]);
