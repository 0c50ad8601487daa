/** Elements that begin a new line. By name, not by style: asking for styles forces the page to lay itself out. */
const breaking = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p pre search section select summary ' +
    'table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Elements whose text is never a reader's text. */
const silent = new Set('script style noscript template title head link meta'.split(' '));

/** Elements that show what this program cannot read. */
const opaque = new Map<string, 'canvas' | 'plugin'>([
  ['canvas', 'canvas'],
  ['embed', 'plugin'],
  ['object', 'plugin'],
]);

const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

export const breaksLine = (element: Element): boolean => breaking.has(element.localName);
export const isSilent = (element: Element): boolean => silent.has(element.localName);
export const opaqueKind = (element: Element): 'canvas' | 'plugin' | undefined =>
  opaque.get(element.localName);

/** Whether the standard lets this element have a shadow root: a few plain elements, and every custom one. */
export const mayHostShadow = (element: Element): boolean =>
  hosts.has(element.localName) || element.localName.includes('-');

/** `pre` keeps its line breaks. */
export const isPreformatted = (element: Element): boolean =>
  element.localName === 'pre' || element.localName === 'xmp' || element.localName === 'listing';

/** Attributes that a reader, a search engine or a screen reader may see. */
const spoken = new Set(
  'title alt placeholder aria-label aria-description summary href cite content'.split(' '),
);

/** Shorter values hold no number worth finding. */
const shortest = 5;

/** Attributes of an element whose values may carry text of the draft. */
export function speakingAttributes(element: Element): Attr[] {
  if (!element.hasAttributes()) return [];
  return [...element.attributes].filter(
    ({ name, value }) => value.length >= shortest && (spoken.has(name) || name.startsWith('data-')),
  );
}
