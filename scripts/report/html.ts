import { escaped } from '../scan/escape.ts';
import type { Part } from './document.ts';

const style = `
:root{color-scheme:light dark;--line:#8886}
body{font:16px/1.7 system-ui,"Noto Sans SC","Microsoft YaHei",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}
.scroll{overflow-x:auto}@media print{body{max-width:none;margin:0}}`;

/** Parts as one HTML page that needs nothing else: no script, no font, no other host. */
export function html(parts: readonly Part[], title: string, lang: 'zh' | 'en'): string {
  return `<!DOCTYPE html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${parts.map(part).join('\n')}
</main>
</body>
</html>
`;
}

function part(one: Part): string {
  if ('heading' in one) return `<h${one.level}>${escaped(one.heading)}</h${one.level}>`;
  if ('text' in one) return `<p>${escaped(one.text)}</p>`;
  if ('list' in one) return `<ul>${one.list.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  const head = one.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  const rows = one.rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}
