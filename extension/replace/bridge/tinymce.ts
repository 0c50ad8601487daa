import { type FindEditor, replaceInDocument } from './editor.ts';

interface TinyMce {
  getBody?(): HTMLElement | null;
  getContent(): string;
  undoManager: { transact(work: () => void): void };
  nodeChanged?(): void;
  setDirty?(dirty: boolean): void;
  save(options: { set_dirty: boolean }): string;
}

/** TinyMCE 4 to 8. Its document is its data; `transact` makes one step of its undo. */
export const tinymce: FindEditor = (host, view) => {
  const library = view.tinymce as { get?(): TinyMce[] | null; editors?: TinyMce[] } | undefined;
  const all = library?.editors ?? library?.get?.() ?? [];
  const editor = [...all].find((one) => one.getBody?.()?.contains(host));
  return (
    editor && {
      data: () => editor.getContent(),
      replace: (parts) => {
        editor.undoManager.transact(() => replaceInDocument(parts));
        editor.setDirty?.(true);
        editor.nodeChanged?.();
        // The field that the form will send holds the text of before.
        editor.save({ set_dirty: false });
      },
    }
  );
};
