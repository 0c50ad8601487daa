import { type FindEditor, replaceInDocument } from './editor.ts';

interface CkEditor4 {
  editable?(): { $: HTMLElement } | null;
  getData(): string;
  fire(event: 'saveSnapshot'): unknown;
  updateElement(): void;
}

/** CKEditor 4. Its document is its data; a snapshot before and after makes one step of its undo. */
export const ckeditor4: FindEditor = (host, view) => {
  const library = view.CKEDITOR as { instances?: Record<string, CkEditor4> } | undefined;
  const editor = Object.values(library?.instances ?? {}).find((one) => one.editable?.()?.$.contains(host));
  return (
    editor && {
      data: () => editor.getData(),
      replace: (parts) => {
        editor.fire('saveSnapshot');
        replaceInDocument(parts);
        editor.fire('saveSnapshot');
        editor.updateElement();
      },
    }
  );
};
