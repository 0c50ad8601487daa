import { fromBase64 } from '../mail/transfer.ts';
import { pictureType } from './metadata-areas.ts';

/** Pictures of one white pixel. */
const blanks = {
  gif: 'R0lGODdhAQABAIAAAP///////ywAAAAAAQABAAACAkQBADs=',
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEANl9ngAAAAABJRU5ErkJggg==',
} as const;

/** A picture without content to stand where one was taken out. Programs tell pictures by their bytes, so PNG serves for all but GIF. */
export function blankPicture(bytes: Uint8Array): Uint8Array {
  const type = pictureType(bytes);
  return fromBase64(new TextEncoder().encode(blanks[type === 'gif' ? 'gif' : 'png']));
}
