/** A file that someone could hand in to break a reader. */
export interface BadFile {
  /** What is wrong with it. */
  about: string;
  /** The name it comes under. */
  name: string;
  make(sound: SoundFiles): Uint8Array;
  /** Takes long, or much memory: for `npm run check:files` alone. */
  heavy?: true;
  /** Reasons of which one must be told; without this any clear state will do. */
  because?: readonly string[];
}

/** Sound files to make bad ones of. */
export interface SoundFiles {
  docx: Uint8Array;
  xlsx: Uint8Array;
  ods: Uint8Array;
  pdf: Uint8Array;
  png: Uint8Array;
}
