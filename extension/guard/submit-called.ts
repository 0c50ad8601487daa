/** Told to this extension's world when a script of the page calls `form.submit()`, of which no event would speak. Neutral, as the page can hear it. */
export const submitCalled = 'ms-submit';
