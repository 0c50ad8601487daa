/** Marks of editors that keep a document of their own and draw it; what the screen shows proves nothing there. */
const signs = [
  '.ck-editor__editable',
  '.ql-editor',
  '.ProseMirror',
  '[data-slate-editor]',
  '[data-lexical-editor]',
  '.public-DraftEditor-content',
].join(',');

/** Whether an editable root, or one nested in it, belongs to an editor with a model of its own. */
export const hasOwnModel = (host: Element): boolean => host.closest(signs) !== null;
