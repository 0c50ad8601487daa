import type { Source } from '../fields/piece.ts';

/** The field, or the outermost editing host, that a piece of the page stands in; nothing for the page around them. */
export function rootOf(source: Source): HTMLElement | undefined {
  if (source.kind === 'field') return source.field;
  return source.kind === 'text' && source.host ? outermost(source.host) : undefined;
}

/** An editor's cells and captions are hosts of their own inside one editor. */
export function outermost(host: HTMLElement): HTMLElement {
  const outer = host.parentElement?.closest<HTMLElement>(
    '[contenteditable]:not([contenteditable="false" i])',
  );
  return outer ? outermost(outer) : host;
}
