import { explain, type Language } from '#core/privacy/explain.ts';
import { type Checked, isOpen, type Located } from './checked.ts';
import { escaped } from './escape.ts';
import { tallyOf } from './tally.ts';
import { brokenWords, copyWords, placeWords, stateWords, unreadWords } from './words.ts';

const words = {
  title: { zh: '个人信息检查报告', en: 'Private-data check' },
  place: { zh: '位置', en: 'Place' },
  severity: { zh: '程度', en: 'Severity' },
  kind: { zh: '种类', en: 'Kind' },
  preview: { zh: '遮盖后', en: 'Masked' },
  why: { zh: '理由', en: 'Why' },
  what: { zh: '怎么办', en: 'What to do' },
  basis: { zh: '依据', en: 'Basis' },
  known: { zh: '基线内', en: 'in the baseline' },
  inName: { zh: '文件名', en: 'file name' },
  clean: { zh: '未发现问题的文件', en: 'Files without findings' },
  files: { zh: '文件', en: 'Files' },
  open: { zh: '待处理', en: 'To act on' },
  unread: { zh: '没有读全', en: 'Not read whole' },
  note: {
    zh: '本报告不含原值，只含位置、种类和遮盖后的样子。',
    en: 'This report holds no value: only places, kinds and masked forms.',
  },
} as const;

const style = `
:root{color-scheme:light dark;--line:#8886;--leak:#b3261e;--likely:#8a5a00}
@media (prefers-color-scheme:dark){:root{--leak:#ff8a80;--likely:#ffc766}}
body{font:16px/1.6 system-ui,"Noto Sans SC","Microsoft YaHei",sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}
h2{font-size:1.1rem;margin-top:2rem;overflow-wrap:anywhere}.scroll{overflow-x:auto}
.leak{color:var(--leak);font-weight:700}.likely{color:var(--likely);font-weight:700}code{overflow-wrap:anywhere}
dl{display:flex;gap:2rem;flex-wrap:wrap}dt{opacity:.75}dd{margin:0;font-size:1.6rem}`;

/** What was checked, as one HTML page that needs nothing else: no script, no font, no other host. */
export function htmlReport(checked: readonly Checked[], language: Language): string {
  const tally = tallyOf(checked);
  const unread = tally.states.partly + tally.states.unreadable;
  const figures = [
    [words.files[language], tally.files],
    [words.open[language], tally.open],
    [words.unread[language], unread],
  ] as const;
  const told = checked.filter(({ state, copy }) => state !== 'clean' || (copy && 'refused' in copy));
  const clean = checked.filter((file) => !told.includes(file));
  return `<!DOCTYPE html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title[language]}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${words.title[language]}</h1>
<p>${words.note[language]}</p>
<dl>${figures.map(([name, count]) => `<div><dt>${name}</dt><dd>${count}</dd></div>`).join('')}</dl>
${told.map((file) => section(file, language)).join('\n')}
${clean.length === 0 ? '' : `<details><summary>${words.clean[language]} (${clean.length})</summary><ul>${clean.map(({ name }) => `<li><code>${escaped(name)}</code></li>`).join('')}</ul></details>`}
</main>
</body>
</html>
`;
}

function section(file: Checked, language: Language): string {
  const commit = file.commit === undefined ? '' : ` @ ${file.commit}`;
  const notes = [
    ...file.unread.map(
      ({ place, because }) => `${placeWords(place, language)} ${unreadWords[because][language]}`,
    ),
    ...(file.broken ?? []).map(({ target, line }) => `${line}: ${brokenWords[language]} ${target}`),
    ...(file.copy && 'refused' in file.copy ? [copyWords[file.copy.refused][language]] : []),
  ];
  return `<section>
<h2><code>${escaped(file.name + commit)}</code> · ${stateWords[file.state][language]}</h2>
${notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${escaped(note.trim())}</li>`).join('')}</ul>`}
${file.findings.length === 0 ? '' : table(file.findings, language)}
</section>`;
}

function table(findings: readonly Located[], language: Language): string {
  const heads = ['place', 'severity', 'kind', 'preview', 'why', 'what', 'basis'] as const;
  const head = heads.map((name) => `<th scope="col">${words[name][language]}</th>`).join('');
  const sorted = [...findings].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
  const rows = sorted.map((located) => row(located, language)).join('\n');
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>
${rows}
</tbody></table></div>`;
}

function row({ finding, place, preview, in: part, known }: Located, language: Language): string {
  const { kind, severity, reasons, advice, basis } = explain(finding, language);
  const cells = [
    escaped(part === 'name' ? words.inName[language] : placeWords(place, language)),
    `<span class="${known ? 'notice' : finding.severity}">${severity}${known ? ` (${words.known[language]})` : ''}</span>`,
    kind,
    `<code>${escaped(preview)}</code>`,
    reasons.join(language === 'zh' ? '；' : '; '),
    advice,
    basis.map(({ title, article }) => `${title} ${article}`).join(language === 'zh' ? '；' : '; '),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
