/** Text → Markdown that reads as this text. A line end becomes a blank, since a block ends where its line does. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_[\]<>|~&#+.!():@$-]/g, escapeSign);
}

/** `.`, `-`, `+`, `(`, `)`, `:`, `@`, `!` mean nothing between letters, and escaping them all would be hard to read. */
function escapeSign(sign: string, offset: number, text: string): string {
  if (!/[.+():@!$-]/.test(sign)) return `\\${sign}`;
  return offset === 0 || /\s/.test(text[offset - 1] ?? '') ? `\\${sign}` : sign;
}

/** Text → the inside of a code span or code block, which has no escapes: the one sign that ends it is changed. */
export function escapeCode(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replaceAll('`', 'ˋ');
}

/** Text → a link's target. */
export function escapeTarget(text: string): string {
  return text.replace(
    /[\s<>()\\*_[\]`"'|]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

/** Text → the inside of an autolink (`<tel:…>`). */
export function escapeAutolink(text: string): string {
  return text.replace(/[\s<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
