import { inCell } from '../diff/describe-changes.ts';
import type { Part } from './document.ts';

/** Parts as Markdown (GFM). */
export function markdown(parts: readonly Part[]): string {
  return `${parts.map(part).join('\n\n')}\n`;
}

function part(one: Part): string {
  if ('heading' in one) return `${'#'.repeat(one.level)} ${plain(one.heading)}`;
  if ('text' in one) return plain(one.text);
  if ('list' in one) return one.list.map((item) => `- ${plain(item)}`).join('\n');
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => inCell(plain(cell))).join(' | ')} |`;
  return [line(one.head), line(one.head.map(() => '---')), ...one.rows.map(line)].join('\n');
}

/** Text that Markdown takes as text, on one line. */
const plain = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replace(/([\\`*_[\]<>#])/g, '\\$1');
