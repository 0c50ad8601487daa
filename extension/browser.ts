import { type Browser, browser as wxtBrowser } from 'wxt/browser';

/** The browser's extension API. WXT narrows some of its types by generated files; these are the plain ones, so nothing need be generated. */
export const browser = wxtBrowser as unknown as typeof Browser;
