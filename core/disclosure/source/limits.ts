/** Largest content file in bytes (20 MB, counted as 1024²). A door that sees a larger one does not read it. */
export const maxFileBytes = 20 * 1024 * 1024;

/** Deepest nesting of objects and lists in a JSON file. No schema comes near it; a file beyond it is damaged or hostile. */
export const maxDepth = 64;
