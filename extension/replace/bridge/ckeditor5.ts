import type { FindEditor, LivePart } from './editor.ts';

interface Position {
  readonly parent: unknown;
}
interface ModelRange {
  readonly start: Position;
  readonly end: Position;
  getItems(): Iterable<{ getAttributes(): Iterable<[string, unknown]> }>;
}
interface Writer {
  createRange(start: Position, end: Position): ModelRange;
  insertText(text: string, attributes: Iterable<[string, unknown]>, at: Position): void;
  remove(range: ModelRange): void;
}
interface CkEditor5 {
  getData(): string;
  isReadOnly?: boolean;
  model: { change(work: (writer: Writer) => void): void };
  editing: {
    view: { domConverter: { domPositionToView(node: Node, offset: number): Position | null } };
    mapper: { toModelPosition(view: Position): Position };
  };
  updateSourceElement?(): void;
}

/** CKEditor 5. It keeps a model; each part is replaced there with the formatting it had, all in one step of its undo. */
export const ckeditor5: FindEditor = (host) => {
  const editor = instanceOf(host);
  return (
    editor && {
      data: () => editor.getData(),
      replace: (parts) => {
        if (editor.isReadOnly) return;
        editor.model.change((writer) => {
          // All places first: the first change makes the map from screen to model out of date.
          const places = parts.map((part) => placeOf(part, editor, writer));
          places.forEach((place, index) => {
            if (place) replaceIn(writer, place, parts[index]?.text ?? '');
          });
        });
        editor.updateSourceElement?.();
      },
    }
  );
};

/** A cell of a table is an editing host too; the instance hangs on the outermost. */
function instanceOf(host: Element): CkEditor5 | undefined {
  for (let at: Element | null = host; at; at = at.parentElement) {
    const { ckeditorInstance } = at as Element & { ckeditorInstance?: CkEditor5 };
    if (ckeditorInstance) return ckeditorInstance;
  }
  return undefined;
}

function placeOf(
  { node, from, to }: LivePart,
  { editing }: CkEditor5,
  writer: Writer,
): ModelRange | undefined {
  const { domConverter } = editing.view;
  const [start, end] = [domConverter.domPositionToView(node, from), domConverter.domPositionToView(node, to)];
  if (!start || !end) return undefined;
  return writer.createRange(editing.mapper.toModelPosition(start), editing.mapper.toModelPosition(end));
}

function replaceIn(writer: Writer, place: ModelRange, text: string): void {
  const [first] = place.getItems();
  const attributes = [...(first?.getAttributes() ?? [])];
  if (text !== '') writer.insertText(text, attributes, place.end);
  writer.remove(place);
}
