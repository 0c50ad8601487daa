import { type FindEditor, replaceInDocument } from './editor.ts';

interface UEditor {
  body?: HTMLElement;
  getContent(): string;
  fireEvent(event: 'saveScene' | 'contentchange'): unknown;
  sync?(): unknown;
}

/** UEditor 1.4 and its descendants. Its document is its data; a scene before and after makes one step of its undo. */
export const ueditor: FindEditor = (host, view) => {
  const library = view.UE as { instants?: Record<string, UEditor> } | undefined;
  const editor = Object.values(library?.instants ?? {}).find((one) => one.body?.contains(host));
  return (
    editor && {
      data: () => editor.getContent(),
      replace: (parts) => {
        editor.fireEvent('saveScene');
        replaceInDocument(parts);
        editor.fireEvent('saveScene');
        editor.fireEvent('contentchange');
        editor.sync?.();
      },
    }
  );
};
