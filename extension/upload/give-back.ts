/** Gives files to a field of the page as if a person had chosen them now, and tells the page of it. */
export function giveToField(field: HTMLInputElement, files: readonly File[]): void {
  field.files = listOf(files).files;
  for (const type of ['input', 'change'])
    field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/** Drops files again where a person dropped them. */
export function dropAgain(
  target: EventTarget,
  files: readonly File[],
  { clientX, clientY }: DragEvent,
): void {
  const dropped = { bubbles: true, cancelable: true, composed: true, clientX, clientY };
  target.dispatchEvent(new DragEvent('drop', { ...dropped, dataTransfer: listOf(files) }));
}

function listOf(files: readonly File[]): DataTransfer {
  const list = new DataTransfer();
  for (const file of files) list.items.add(file);
  return list;
}
