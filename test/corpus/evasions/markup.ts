import { type Mark, type Text, t } from '../document.ts';
import type { Random } from '../random.ts';
import { groups } from './digits.ts';

/** Markup and encodings around or inside a number. `value` is the plain value and its kind, `label` what it is called. */
export type Wrapping = (value: Mark, label: string, r: Random) => Text;

/** The value written as `text`. */
const as = (value: Mark, text: string): Mark => ({ ...value, text });
const between = (value: Mark, make: (r: Random) => string, r: Random): Mark => {
  const at = new Set(r.sample([...value.text].map((_, i) => i).slice(1), r.int(2, 5)));
  return as(value, [...value.text].map((c, i) => (at.has(i) ? make(r) + c : c)).join(''));
};
const spans = (value: Mark, open: string, close: string): Mark =>
  as(
    value,
    groups(value.text)
      .map((g) => `${open}${g}${close}`)
      .join('')
      .slice(open.length, -close.length),
  );
const hex = (value: string, prefix: string): string =>
  [...value].map((c) => `${prefix}${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const key = (value: Mark): string =>
  value.kind === 'mobile' ? 'phone' : value.kind === 'bank-card' ? 'bankCardNo' : 'idCard';

export const markup: Record<string, Wrapping> = {
  'bold-tags': (v, l) => t`<p>${l}：${spans(v, '<b>', '</b>')}</p>`,
  'span-tags': (v, l) => t`<p>${l}：${spans(v, '<span style="color:#333">', '</span>')}</p>`,
  'word-break-tags': (v, l, r) => t`<p>${l}：${between(v, () => '<wbr>', r)}</p>`,
  'line-break-tags': (v, l) => t`<td>${l}：${as(v, groups(v.text).join('<br/>'))}</td>`,
  'font-tags-each-digit': (v, l) => t`<p>${l}：<font>${as(v, [...v.text].join('</font><font>'))}</font></p>`,
  'decimal-entities': (v, l) =>
    t`<p>${l}：${as(v, [...v.text].map((c) => `&#${c.charCodeAt(0)};`).join(''))}</p>`,
  'hex-entities': (v, l) =>
    t`<p>${l}：${as(v, [...v.text].map((c) => `&#x${c.charCodeAt(0).toString(16)};`).join(''))}</p>`,
  'some-entities': (v, l, r) =>
    t`<p>${l}：${as(v, [...v.text].map((c) => (r.chance(0.4) ? `&#${c.charCodeAt(0)};` : c)).join(''))}</p>`,
  'full-width-entities': (v, l) =>
    t`<p>${l}：${as(
      v,
      v.text.replace(/\d/g, (d) => `&#${0xff10 + Number(d)};`),
    )}</p>`,
  'space-entities': (v, l) => t`<p>${l}：${as(v, groups(v.text).join('&nbsp;'))}</p>`,
  'invisible-entities': (v, l, r) =>
    t`<p>${l}：${between(v, (q) => q.pick(['&#8203;', '&shy;', '&zwnj;']), r)}</p>`,
  'comment-inside': (v, l, r) => t`<p>${l}：${between(v, () => '<!-- x -->', r)}</p>`,
  'whole-in-comment': (v, l) => t`<p>公示内容见附件。</p><!-- ${l}：${v} -->`,
  'display-none': (v, l) => t`<div style="display:none">${l}：${v}</div><p>名单已公示。</p>`,
  'hidden-input': (v) => t`<form><input type="hidden" name="${key(v)}" value="${v}"></form>`,
  'input-value': (v, l) => t`<label>${l}</label><input type="text" value="${v}" readonly>`,
  'title-attribute': (v, l) => t`<td title="${l}：${v}">张**</td>`,
  'alt-text': (v, l) => t`<img src="/upload/2025/a1.jpg" alt="${l}${v}">`,
  'data-attribute': (v) => t`<tr data-${key(v).toLowerCase()}="${v}"><td>1</td><td>已审核</td></tr>`,
  'link-query': (v) => t`<a href="/query/detail.do?${key(v).toLowerCase()}=${v}&type=2">查看详情</a>`,
  'query-of-url': (v) => t`查询网址：https://example.gov.cn/gs/info?${key(v)}=${v}`,
  // Without a label only an ID proves itself; other digits in a path may be anything.
  'path-of-url': (v) =>
    t`材料下载：https://example.gov.cn/upload/${v.kind === 'resident-id' ? v : { ...v, optional: true }}/photo.jpg`,
  'percent-coded': (v) =>
    t`<a href="/q?${key(v)}=${as(v, [...v.text].map((c) => `%${c.charCodeAt(0).toString(16)}`).join(''))}">查看</a>`,
  'base64-attribute': (v) =>
    t`<tr data-info="${as(v, Buffer.from(v.text).toString('base64'))}"><td>已审核</td></tr>`,
  'base64-json': (v) => {
    const coded = Buffer.from(JSON.stringify({ name: '匿名', [key(v)]: v.text })).toString('base64');
    return t`var row = "${as(v, coded)}";`;
  },
  'file-name': (v, l) => t`附件：${l.slice(0, 3)}${v}.jpg`,
  'json-key': (v) => t`{"id": 17, "${key(v)}": "${v}", "status": "passed"}`,
  'json-number': (v) =>
    /X$/.test(v.text) ? t`{"${key(v)}":"${v}"}` : t`{"seq":1,"${key(v)}":${v},"ok":true}`,
  'json-unicode': (v) => t`{"${key(v)}": "${as(v, hex(v.text, '\\u'))}"}`,
  'json-pinyin-key': (v) =>
    t`{"${v.kind === 'mobile' ? 'lxdh' : v.kind === 'bank-card' ? 'yhkh' : 'sfzh'}":"${v}","xm":"某某"}`,
  'script-variable': (v) => t`<script>var ${key(v)} = '${v}';</script>`,
  'xml-element': (v) => t`<Person><Name>匿名</Name><${key(v)}>${v}</${key(v)}></Person>`,
  'xml-cdata': (v) => t`<row><${key(v)}><![CDATA[${v}]]></${key(v)}></row>`,
  'csv-formula': (v, l) => t`序号,${l},状态\n1,="${v}",通过`,
  'csv-apostrophe': (v, l) => t`序号,${l},状态\n1,'${v},通过`,
  'csv-joined-formula': (v, l) => t`序号,${l}\n1,"=""${as(v, groups(v.text).join('""&""'))}"""`,
  'csv-tab-inside': (v, l) => t`序号,${l},状态\n1,"\t${v}",通过`,
  'markdown-bold-inside': (v, l) =>
    t`- ${l}：${as(
      v,
      groups(v.text)
        .map((g, i) => (i === 1 ? `**${g}**` : g))
        .join(''),
    )}`,
  'markdown-code': (v, l) => t`- ${l}：\`${v}\``,
  'markdown-escapes': (v, l) => t`- ${l}：${as(v, groups(v.text).join('\\-'))}`,
  'markdown-link': (v, l) => t`[${l}](tel:${v})`,
  'digit-per-cell-html': (v, l) =>
    t`<table><tr><th>${l}</th><td>${as(v, [...v.text].join('</td><td>'))}</td></tr></table>`,
  'digit-per-cell-markdown': (v, l) => t`| ${l} | ${as(v, [...v.text].join(' | '))} |`,
  'digit-per-cell-boxes': (v, l) => t`${l}：│${as(v, [...v.text].join('│'))}│`,
  'digit-per-cell-csv': (v, l) => t`${l},${as(v, [...v.text].join(','))}`,
  'digit-per-line': (v, l) => t`${l}\n${as(v, [...v.text].join('\n'))}\n以上信息真实`,
  'split-over-two-cells': (v, l) =>
    t`<tr><th colspan="2">${l}</th></tr><tr><td>${as(v, `${v.text.slice(0, 6)}</td><td>${v.text.slice(6)}`)}</td></tr>`,
  'double-entities': (v, l) =>
    t`<p>${l}：${as(v, [...v.text].map((c) => `&amp;#${c.charCodeAt(0)};`).join(''))}</p>`,
  'break-in-markdown-cell': (v, l) =>
    t`| ${l} | 备注 |\n|---|---|\n| ${as(v, groups(v.text).join('<br>'))} | 无 |`,
  'percent-full-width': (v) =>
    t`<a href="/q?${key(v)}=${as(v, encodeURIComponent(v.text.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)))))}">查看</a>`,
  'json-in-attribute': (v) => t`<div data-row="{&quot;${key(v)}&quot;:&quot;${v}&quot;}"></div>`,
  'script-joined': (v) => t`<script>let ${key(v)} = "${as(v, groups(v.text).join('" + "'))}";</script>`,
  'hex-escapes': (v) =>
    t`var ${key(v)} = "${as(v, [...v.text].map((c) => `\\x${c.charCodeAt(0).toString(16)}`).join(''))}";`,
  'sql-insert': (v) => t`INSERT INTO person (id, ${key(v)}, state) VALUES (17, '${v}', 1);`,
  'key-equals': (v) => t`[INFO] 2025-03-01 10:20:11 save ok, ${key(v)}=${v}, cost=12ms`,
  yaml: (v) => t`- id: 3\n  ${key(v)}: ${v}\n  state: ok`,
  'empty-tags': (v, l, r) => t`<p>${l}：${between(v, () => '<i></i>', r)}</p>`,
  'new-cell-lines': (v, l) => t`<td>${l}</td>\n<td>\n  ${as(v, groups(v.text).join('\n  '))}\n</td>`,
  'white-text': (v, l) => t`<span style="color:#fff;font-size:1px">${l}${v}</span>`,
  'meta-keywords': (v) => t`<meta name="description" content="公示 ${v} 名单">`,
};
