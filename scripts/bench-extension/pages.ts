/** Made-up drafts to measure with: every number has its check digit, and nobody's is among them. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The nth resident ID number. */
export function residentId(n: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const first = `110105${1950 + (n % 50)}${two(1 + (n % 12))}${two(1 + (n % 28))}${String(n % 1000).padStart(3, '0')}`;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(first[at]), 0);
  return `${first}${'10X98765432'[sum % 11]}`;
}

const surnames = '王李张刘陈杨黄赵吴周';
const prose = '现将救助对象名单公示如下，申请人经审核符合条件，请社会各界监督。';

const page = (inside: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>拟稿</title><body><div id="editor" contenteditable="true">${inside}</div>`;

/** A draft of about 100,000 characters with a leak in each tenth paragraph. */
export const draft = (): string =>
  page(
    Array.from(
      { length: 3000 },
      (_, n) => `<p id="p${n}">${prose}${n % 10 === 0 ? `另有${residentId(n)}` : ''}</p>`,
    ).join(''),
  );

/** A page of ten million characters, in 1,000 sections of 300 paragraphs, with a leak at the end of each section. */
export const large = (): string =>
  page(
    Array.from(
      { length: 1000 },
      (_, n) => `<section>${`<p>${prose}</p>`.repeat(300)}<p>身份证号${residentId(n)}</p></section>`,
    ).join(''),
  );

/** A list of so many people, each with a name, an ID number and a mobile; 20,000 rows are about 1.2 million characters. */
export function table(rows: number): string {
  const head = ['序号', '姓名', '身份证号码', '救助事项', '手机号', '金额（元）'];
  const body = Array.from({ length: rows }, (_, n) => [
    n + 1,
    `${surnames[n % 10]}建国`,
    residentId(n),
    `临时救助第${n % 50}批，按月发放，已公示`,
    `138${String(10_000_000 + n * 37).slice(0, 8)}`,
    n % 1000,
  ]);
  const row = (cells: readonly unknown[], name: string): string =>
    `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>`;
  return page(
    `<table><thead>${row(head, 'th')}</thead><tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody></table>`,
  );
}
