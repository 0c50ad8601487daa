/** The browser's own access to shadow roots, closed ones too: Chromium gives a function, Firefox a property. */
interface ChromiumDom {
  dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };
}
interface FirefoxElement extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, open or closed; null when there is none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const own = (element as FirefoxElement).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  const { chrome } = globalThis as { chrome?: ChromiumDom };
  return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot;
}

/** The document of a frame, or null when it belongs to another origin and only its own script could read it. */
export function documentOf(frame: HTMLIFrameElement | HTMLFrameElement | HTMLObjectElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The origin a frame's address names; `null` as a word for addresses that have none. */
export function originOf(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).origin : 'null';
}
