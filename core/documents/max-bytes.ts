/** A larger text is not read: its blocks would not fit beside it. */
export const MAX_BYTES = 128 * 1024 * 1024;
