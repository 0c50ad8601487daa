import { MappedText } from '../mapped-text.ts';
import { type Attribute, attributesOf, isGeometry, isPlumbing } from './attributes.ts';
import { appendDecoded } from './character-references.ts';

/** What the attributes of one tag say, wherever it stands. */
export interface TagRead {
  /** Decoded, by name; of a repeated name the first. */
  readonly values: ReadonlyMap<string, string>;
  /** Those that hold words for people, with offsets into the tag. */
  readonly loud: readonly Attribute[];
}

/** Reads the source of a tag (`<a href=…>`). */
export function readTag(tag: string): TagRead {
  const values = new Map<string, string>();
  const loud = attributesOf(tag).filter(({ name, from, to }) => {
    const text = new MappedText(tag);
    appendDecoded(text, from, to, 'attribute');
    if (!values.has(name)) values.set(name, text.text);
    return text.text.trim() !== '' && !isGeometry(name, text.text) && !isPlumbing(name, text.text);
  });
  return { values, loud };
}
