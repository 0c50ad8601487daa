/**
 * Types over the selection as a person would, so that the browser's undo takes it back.
 * The answer proves nothing: an editor may show the text and keep the old one. Read back.
 */
export function typeText(page: Document, text: string): boolean {
  return text === '' ? page.execCommand('delete') : page.execCommand('insertText', false, text);
}
