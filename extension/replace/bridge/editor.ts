/** A stretch of a live text node, and what shall stand there. */
export interface LivePart {
  node: Text;
  from: number;
  to: number;
  text: string;
}

/** An editor of the page that can be spoken to by its own interface. */
export interface OwnEditor {
  /** What the editor would save, as HTML or as plain text. Its own data, not its screen. */
  data(): string;
  /** Replaces all parts in one step of the editor's undo. Parts come from the last to the first. */
  replace(parts: readonly LivePart[]): void;
}

/** Finds the editor that a host belongs to, if it is one of its kind. `view` holds the page's own names. */
export type FindEditor = (host: HTMLElement, view: PageView) => OwnEditor | undefined;

/** A page's window with whatever it put there. */
export type PageView = Window & Record<string, unknown>;

/** For editors whose document is their data: the text nodes themselves, so that no markup moves. */
export function replaceInDocument(parts: readonly LivePart[]): void {
  for (const { node, from, to, text } of parts) node.replaceData(from, to - from, text);
}
