/**
 * Whether this frame's script reads for itself. A frame whose parent may look into it is read by the parent, together with the
 * tables and paragraphs around it.
 */
export function readsForItself(view: Window): boolean {
  if (view.parent === view) return true;
  try {
    return !view.parent.document;
  } catch {
    return true;
  }
}
