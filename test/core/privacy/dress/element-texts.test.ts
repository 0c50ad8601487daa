import { expect, test } from 'vitest';
import { textsInElements } from '#core/privacy/dress/element-texts.ts';
import { defaultPolicy } from '#core/privacy/policy/policy.ts';
import { scan } from '#core/privacy/scan.ts';

const policy = defaultPolicy('2026-11-21');

const article =
  '救助名单公示\n一、张三，男，住龙山路12号3栋501室，身份证号110105197903024014。\n被申请人：示例县公安局，住所地：示例县人民路1号，联系电话：0594-1234567。';

test.each([
  [
    'an element',
    `<doc id="1"><title>公示</title><body>${article}</body></doc>`,
    '<doc id="1"><title>公示</title><body></body></doc>',
  ],
  [
    'a section of characters',
    `<item><description><![CDATA[<p>${article}</p>]]></description></item>`,
    '<item><description><![CDATA[]]></description></item>',
  ],
  ['what keeps its lines', `<pre>${article}</pre>`, '<pre></pre>'],
])('the text in %s is taken out', (_, xml, around) => {
  expect(textsInElements(xml)?.around.text).toBe(around);
});

test.each([
  ['paragraphs', `<p>${article}</p>`],
  ['cells', `<table><tr><td>${article}</td></tr></table>`],
  [
    'values',
    '<person><name>张三</name><address>示例省示例市示例县龙山街道龙山路12号3栋501室</address></person>',
  ],
  ['scripts', `<script>const a = "${article}";</script>`],
])('%s stay where they are', (_, html) => {
  expect(textsInElements(html)).toBeUndefined();
});

test('it is read as it is by itself, and findings stand where they are written', () => {
  const xml = `<?xml version="1.0"?>\n<doc><title>公示</title><body><![CDATA[${article}]]></body></doc>`;
  const found = scan([{ text: xml, role: 'text', place: {} }], policy)
    .filter(({ severity, kind }) => severity !== 'notice' && kind !== 'name')
    .map(({ start, end }) => xml.slice(start, end));
  expect(found).toEqual(['龙山路12号3栋501室', '110105197903024014']);
});
