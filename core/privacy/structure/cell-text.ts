/** Cells that hold a text and no value: an article laid out in a table, the reasons in a form, a remark of several sentences. */

/** Values and names are shorter, even several of them. UTF-16 code units. */
const longest = 60;
/** Two clauses of a sentence, two fields, or four lines. */
const several = /[。；：][^\n]*[，。；：]|[，：:][^\n]*\n[^\n]*[，。：:]|\n[^\n]*\n[^\n]*\n/;

/** Whether the `text` of a cell, of which its column says nothing, is to be read as text is. */
export const isText = (text: string): boolean => text.length > longest && several.test(text);

/** Whether the `text` of the only cell of its row is a line rather than a value. */
export const isLine = (text: string): boolean => text.length > shortest && parted.test(text);
const shortest = 12;
const parted = /[，。；：,:|\t\n\u3000]| {2}| .{24}/;
