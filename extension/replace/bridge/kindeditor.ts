import { type FindEditor, replaceInDocument } from './editor.ts';

interface KindEditor {
  edit?: { doc?: Document };
  html(): string;
  /** `false`: also when the length has hardly changed. */
  addBookmark(onlyWhenLonger: false): unknown;
  sync(): unknown;
}

/** KindEditor 4. Its document is its data; a bookmark before and after makes one step of its undo. */
export const kindeditor: FindEditor = (host, view) => {
  const library = view.KindEditor as { instances?: KindEditor[] } | undefined;
  const editor = [...(library?.instances ?? [])].find((one) => one.edit?.doc?.body.contains(host));
  return (
    editor && {
      data: () => editor.html(),
      replace: (parts) => {
        editor.addBookmark(false);
        replaceInDocument(parts);
        editor.addBookmark(false);
        editor.sync();
      },
    }
  );
};
