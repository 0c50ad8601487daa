import { at } from '../world.ts';
import { cases } from './broken.ts';

/** Faults inside one file that its schema names. */
// biome-ignore format: a table is read by row.
export const brokenSchemas = cases([
  ['a list where an object belongs', (w) => w.put(at.basis, '[]\n'), 'expected', at.basis, '', '对象'],
  ['text where an object belongs', (w) => w.put(at.basis, '"x"\n'), 'expected', at.basis, '', '对象'],
  ['null where an object belongs', (w) => w.put(at.basis, 'null\n'), 'expected', at.basis, '', '对象'],
  [
    'an unknown key',
    (w) =>
      w.edit(at.org, (o) => {
        o.colour = 'red';
      }),
    'unknown-key',
    at.org,
    '/colour',
    '此处可用',
  ],
  [
    'a mistyped optional key',
    (w) =>
      w.edit(at.org, (o) => {
        o.parnt = o.parent;
        delete o.parent;
      }),
    'unknown-key',
    at.org,
    '/parnt',
    '是否为 parent',
  ],
  [
    'a mistyped required key',
    (w) =>
      w.edit(at.org, (o) => {
        o.nmae = o.name;
        delete o.name;
      }),
    'unknown-key',
    at.org,
    '/nmae',
    '是否为 name',
  ],
  [
    'a key in the wrong case',
    (w) =>
      w.edit(at.v1, (d) => {
        d.publishedat = d.publishedAt;
        delete d.publishedAt;
      }),
    'unknown-key',
    at.v1,
    '/publishedat',
    '是否为 publishedAt',
  ],
  [
    'an unknown key in a result',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[1].score = '3';
      }),
    'unknown-key',
    at.v1,
    '/results/1/score',
    '此处可用',
  ],
  [
    'a mistyped key in a result',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[0].acutal = '3';
        delete d.results[0].actual;
      }),
    'unknown-key',
    at.v1,
    '/results/0/acutal',
    '是否为 actual',
  ],
  [
    'an unknown key in a leaf',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[0].colour = 1;
      }),
    'unknown-key',
    at.scheme,
    '/tree/0/children/0/colour',
    '此处可用',
  ],
  [
    'a mistyped key in a leaf',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[0].wieght = '20';
        delete s.tree[0].children[0].weight;
      }),
    'unknown-key',
    at.scheme,
    '/tree/0/children/0/wieght',
    '是否为 weight',
  ],
  [
    'an unknown key in a branch',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].score = '1';
      }),
    'unknown-key',
    at.scheme,
    '/tree/0/score',
    '此处可用',
  ],
  [
    'an unknown key in a method',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[0].scoring.limit = '1';
      }),
    'unknown-key',
    at.scheme,
    '/tree/0/children/0/scoring/limit',
    'cap',
  ],
  ['the key __proto__', (w) => w.replace(at.basis, '  "title"', '  "__proto__": {},\n  "title"'), 'unknown-key', at.basis, '/__proto__', '此处可用'],
  [
    'a field for a name of a person',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[0].person = 'x';
      }),
    'person-level',
    at.v1,
    '/results/0/person',
    '个人',
  ],
  [
    'a field for an identity number',
    (w) =>
      w.edit(at.application, (d) => {
        d.idNumber = 'x';
      }),
    'person-level',
    at.application,
    '/idNumber',
    '个人',
  ],
  [
    'a Chinese field for a name of a person',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[0].姓名 = 'x';
      }),
    'person-level',
    at.v1,
    '/results/0/姓名',
    '个人',
  ],

  [
    'no id',
    (w) =>
      w.edit(at.basis, (b) => {
        delete b.id;
      }),
    'missing-key',
    at.basis,
    '',
    'id',
  ],
  [
    'no name',
    (w) =>
      w.edit(at.org, (o) => {
        delete o.name;
      }),
    'missing-key',
    at.org,
    '',
    'name',
  ],
  [
    'no source of an indicator',
    (w) =>
      w.edit(at.indicator, (o) => {
        delete o.source;
      }),
    'missing-key',
    at.indicator,
    '',
    'source',
  ],
  [
    'no caliber of an indicator',
    (w) =>
      w.edit(at.indicator, (o) => {
        delete o.caliber;
      }),
    'missing-key',
    at.indicator,
    '',
    'caliber',
  ],
  [
    'no unit of an indicator',
    (w) =>
      w.edit(at.indicator, (o) => {
        delete o.unit;
      }),
    'missing-key',
    at.indicator,
    '',
    'unit',
  ],
  [
    'no narrative',
    (w) =>
      w.edit(at.v1, (d) => {
        delete d.narrative;
      }),
    'missing-key',
    at.v1,
    '',
    'narrative',
  ],
  [
    'no period',
    (w) =>
      w.edit(at.v1, (d) => {
        delete d.period;
      }),
    'missing-key',
    at.v1,
    '',
    'period',
  ],
  [
    'no node of a result',
    (w) =>
      w.edit(at.v1, (d) => {
        delete d.results[2].node;
      }),
    'missing-key',
    at.v1,
    '/results/2',
    'node',
  ],
  [
    'no method of a scoring',
    (w) =>
      w.edit(at.scheme, (s) => {
        delete s.tree[0].children[0].scoring.method;
      }),
    'missing-key',
    at.scheme,
    '/tree/0/children/0/scoring',
    'method',
  ],
  [
    'no scoring of a leaf',
    (w) =>
      w.edit(at.scheme, (s) => {
        delete s.tree[0].children[0].scoring;
      }),
    'missing-key',
    at.scheme,
    '/tree/0/children/0',
    'scoring',
  ],
  [
    'no name of a branch',
    (w) =>
      w.edit(at.scheme, (s) => {
        delete s.tree[0].name;
      }),
    'missing-key',
    at.scheme,
    '/tree/0',
    'name',
  ],
  [
    'no kind of a rule',
    (w) =>
      w.edit(at.scheme, (s) => {
        delete s.warningRules[0].kind;
      }),
    'missing-key',
    at.scheme,
    '/warningRules/0',
    'kind',
  ],
  [
    'no reason for prohibiting ranking',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.rankingPolicy = { kind: 'prohibited' };
      }),
    'missing-key',
    at.scheme,
    '/rankingPolicy',
    'because',
  ],
  [
    'a period without its end',
    (w) =>
      w.edit(at.survey, (s) => {
        s.period = { from: '2025-01-01' };
      }),
    'missing-key',
    at.survey,
    '/period',
    'to',
  ],

  [
    'a number instead of a decimal',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[1].actual = 98.1;
      }),
    'expected',
    at.v1,
    '/results/1/actual',
    '请写 "98.1"',
  ],
  [
    'a decimal with a percent sign',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[1].actual = '98.1%';
      }),
    'expected',
    at.v1,
    '/results/1/actual',
    '请写 "98.1"',
  ],
  [
    'a decimal with a thousands comma',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[0].actual = '2,126';
      }),
    'expected',
    at.v1,
    '/results/0/actual',
    '请写 "2126"',
  ],
  [
    'a full-width decimal',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[0].actual = '２１２６';
      }),
    'expected',
    at.v1,
    '/results/0/actual',
    '请写 "2126"',
  ],
  [
    'a decimal with leading zeros',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[0].actual = '007';
      }),
    'expected',
    at.v1,
    '/results/0/actual',
    '请写 "7"',
  ],
  [
    'a decimal with a plus',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[0].actual = '+7';
      }),
    'expected',
    at.v1,
    '/results/0/actual',
    '请写 "7"',
  ],
  [
    'a decimal that begins with a point',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[0].actual = '.5';
      }),
    'expected',
    at.v1,
    '/results/0/actual',
    '请写 "0.5"',
  ],
  [
    'a decimal that ends with a point',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[0].actual = '5.';
      }),
    'expected',
    at.v1,
    '/results/0/actual',
    '请写 "5"',
  ],
  [
    'a decimal with an exponent',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[0].actual = '1e3';
      }),
    'expected',
    at.v1,
    '/results/0/actual',
    '实为 1e3',
  ],
  [
    'a decimal with nine places',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[0].actual = '0.123456789';
      }),
    'expected',
    at.v1,
    '/results/0/actual',
    '小数',
  ],
  [
    'a dash for unknown',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[0].actual = '—';
      }),
    'expected',
    at.v1,
    '/results/0/actual',
    '小数',
  ],
  [
    'an empty decimal',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[0].actual = '';
      }),
    'expected',
    at.v1,
    '/results/0/actual',
    '小数',
  ],
  [
    'null for unknown',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[0].actual = null;
      }),
    'expected',
    at.v1,
    '/results/0/actual',
    '小数',
  ],
  [
    'an input that is a number',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[1].inputs.won = 981;
      }),
    'expected',
    at.v1,
    '/results/1/inputs/won',
    '请写 "981"',
  ],
  [
    'a weight that is a number',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[0].weight = 20;
      }),
    'expected',
    at.scheme,
    '/tree/0/children/0/weight',
    '请写 "20"',
  ],
  [
    'a threshold that is a number',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.gates[0].when.value = 85;
      }),
    'expected',
    at.scheme,
    '/gates/0/when/value',
    '请写 "85"',
  ],

  [
    'a day that does not exist',
    (w) =>
      w.edit(at.v1, (d) => {
        d.asOf = '2025-02-30';
      }),
    'expected',
    at.v1,
    '/asOf',
    '实为 2025-02-30',
  ],
  [
    'a date with slashes',
    (w) =>
      w.edit(at.v1, (d) => {
        d.asOf = '2025/12/31';
      }),
    'expected',
    at.v1,
    '/asOf',
    '2024-03-31',
  ],
  [
    'a Chinese date',
    (w) =>
      w.edit(at.v1, (d) => {
        d.asOf = '2025年12月31日';
      }),
    'expected',
    at.v1,
    '/asOf',
    '2024-03-31',
  ],
  [
    'a date without zeros',
    (w) =>
      w.edit(at.v1, (d) => {
        d.asOf = '2025-1-3';
      }),
    'expected',
    at.v1,
    '/asOf',
    '实为 2025-1-3',
  ],
  [
    'a date with a time',
    (w) =>
      w.edit(at.v1, (d) => {
        d.asOf = '2025-12-31T00:00:00Z';
      }),
    'expected',
    at.v1,
    '/asOf',
    '日期',
  ],
  [
    'a date that is a number',
    (w) =>
      w.edit(at.v1, (d) => {
        d.asOf = 20251231;
      }),
    'expected',
    at.v1,
    '/asOf',
    '日期',
  ],
  [
    'a month 13',
    (w) =>
      w.edit(at.survey, (s) => {
        s.period = '2025-13';
      }),
    'expected',
    at.survey,
    '/period',
    '实为 2025-13',
  ],
  [
    'a quarter 5',
    (w) =>
      w.edit(at.survey, (s) => {
        s.period = '2025-Q5';
      }),
    'expected',
    at.survey,
    '/period',
    '2023-Q2',
  ],
  [
    'a Chinese year',
    (w) =>
      w.edit(at.survey, (s) => {
        s.period = '2025年';
      }),
    'expected',
    at.survey,
    '/period',
    '2023-H1',
  ],
  [
    'a year that is a number',
    (w) =>
      w.edit(at.survey, (s) => {
        s.period = 2025;
      }),
    'expected',
    at.survey,
    '/period',
    '期间',
  ],
  [
    'a period whose end is no date',
    (w) =>
      w.edit(at.survey, (s) => {
        s.period = { from: '2025-01-01', to: '2025-06' };
      }),
    'expected',
    at.survey,
    '/period/to',
    '日期',
  ],

  [
    'an id in capitals',
    (w) =>
      w.edit(at.basis, (b) => {
        b.id = 'Rules';
      }),
    'expected',
    at.basis,
    '/id',
    '小写',
  ],
  [
    'an id with an underscore',
    (w) =>
      w.edit(at.basis, (b) => {
        b.id = 'the_rules';
      }),
    'expected',
    at.basis,
    '/id',
    '连字符',
  ],
  [
    'a Chinese id',
    (w) =>
      w.edit(at.basis, (b) => {
        b.id = '办法';
      }),
    'expected',
    at.basis,
    '/id',
    '标识',
  ],
  [
    'a reference without version',
    (w) =>
      w.edit(at.v1, (d) => {
        d.scheme = 'justice-scheme';
      }),
    'expected',
    at.v1,
    '/scheme',
    '@1',
  ],
  [
    'a reference with v',
    (w) =>
      w.edit(at.v1, (d) => {
        d.scheme = 'justice-scheme@v1';
      }),
    'expected',
    at.v1,
    '/scheme',
    '@1',
  ],
  [
    'version 0',
    (w) =>
      w.edit(at.v1, (d) => {
        d.version = 0;
      }),
    'expected',
    at.v1,
    '/version',
    '从 1 起',
  ],
  [
    'a version as text',
    (w) =>
      w.edit(at.v1, (d) => {
        d.version = '1';
      }),
    'expected',
    at.v1,
    '/version',
    '从 1 起',
  ],
  [
    'a version with a fraction',
    (w) =>
      w.edit(at.v1, (d) => {
        d.version = 1.5;
      }),
    'expected',
    at.v1,
    '/version',
    '从 1 起',
  ],
  [
    'a region of four digits',
    (w) =>
      w.edit(at.org, (o) => {
        o.region = '3702';
      }),
    'expected',
    at.org,
    '/region',
    '六位',
  ],
  [
    'a region that is a number',
    (w) =>
      w.edit(at.site, (s) => {
        s.region = 370281;
      }),
    'expected',
    at.site,
    '/region',
    '六位',
  ],
  [
    'an address without scheme',
    (w) =>
      w.edit(at.site, (s) => {
        s.url = 'example.org';
      }),
    'expected',
    at.site,
    '/url',
    'https://',
  ],
  [
    'an address of another scheme',
    (w) =>
      w.edit(at.basis, (b) => {
        b.url = 'ftp://example.org/a';
      }),
    'expected',
    at.basis,
    '/url',
    'https://',
  ],
  [
    'a hash that is too short',
    (w) =>
      w.edit(at.evidence, (e) => {
        e.sha256 = 'abc';
      }),
    'expected',
    at.evidence,
    '/sha256',
    '64',
  ],
  [
    'a credit code of 17 characters',
    (w) =>
      w.edit(at.org, (o) => {
        o.uscc = '9137028100000000X';
      }),
    'expected',
    at.org,
    '/uscc',
    '18 位',
  ],
  [
    'a site code with a dash',
    (w) =>
      w.edit(at.org, (o) => {
        o.siteIdCode = '3702-81000';
      }),
    'expected',
    at.org,
    '/siteIdCode',
    '10 位',
  ],
  [
    'empty text',
    (w) =>
      w.edit(at.basis, (b) => {
        b.title = '';
      }),
    'expected',
    at.basis,
    '/title',
    '非空',
  ],
  [
    'a number as text',
    (w) =>
      w.edit(at.basis, (b) => {
        b.title = 3;
      }),
    'expected',
    at.basis,
    '/title',
    '文本',
  ],
  [
    'a formula with a foreign sign',
    (w) =>
      w.edit(at.indicator, (o) => {
        o.formula = 'won ÷ done';
      }),
    'expected',
    at.indicator,
    '/formula',
    '算式',
  ],
  [
    'an input with a Chinese name',
    (w) =>
      w.edit(at.indicator, (o) => {
        o.inputs[0].id = '成功';
      }),
    'expected',
    at.indicator,
    '/inputs/0/id',
    '字母开头',
  ],
  [
    'text where a list belongs',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results = 'none';
      }),
    'expected',
    at.v1,
    '/results',
    '列表',
  ],
  [
    'an object where a list belongs',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results = {};
      }),
    'expected',
    at.v1,
    '/results',
    '列表',
  ],
  [
    'text where an object belongs inside',
    (w) =>
      w.edit(at.v1, (d) => {
        d.budget = '1000';
      }),
    'expected',
    at.v1,
    '/budget',
    '对象',
  ],
  [
    'text where true or false belongs',
    (w) =>
      w.edit(at.org, (o) => {
        o.demo = 'yes';
      }),
    'expected',
    at.org,
    '/demo',
    'true',
  ],
  [
    'a fraction where a whole number belongs',
    (w) =>
      w.edit(at.survey, (s) => {
        s.sent = 200.5;
      }),
    'expected',
    at.survey,
    '/sent',
    '整数',
  ],
  [
    'text where a whole number belongs',
    (w) =>
      w.edit(at.survey, (s) => {
        s.sent = '200';
      }),
    'expected',
    at.survey,
    '/sent',
    '整数',
  ],
  [
    'a node that is text',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[2] = 'plus';
      }),
    'expected',
    at.scheme,
    '/tree/2',
    '对象',
  ],

  [
    'a mistyped option',
    (w) =>
      w.edit(at.org, (o) => {
        o.level = '区县';
      }),
    'not-one-of',
    at.org,
    '/level',
    '县区',
  ],
  [
    'an unknown option',
    (w) =>
      w.edit(at.org, (o) => {
        o.kind = '学校';
      }),
    'not-one-of',
    at.org,
    '/kind',
    '司法局',
  ],
  [
    'an unknown method',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[0].scoring.method = 'ration';
      }),
    'not-one-of',
    at.scheme,
    '/tree/0/children/0/scoring/method',
    '是否为 ratio',
  ],
  [
    'an unknown rule',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.warningRules[0].kind = 'speed';
      }),
    'not-one-of',
    at.scheme,
    '/warningRules/0/kind',
    'pace',
  ],
  [
    'an unknown operator',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children[0].target.op = '>=';
      }),
    'not-one-of',
    at.scheme,
    '/tree/0/children/0/target/op',
    '≥',
  ],
  [
    'an unknown release type',
    (w) =>
      w.edit(at.v2, (d) => {
        d.releaseType = 'corection';
      }),
    'not-one-of',
    at.v2,
    '/releaseType',
    '是否为 correction',
  ],
  [
    'an unknown unit',
    (w) =>
      w.edit(at.indicator, (o) => {
        o.unit = 'percent';
      }),
    'not-one-of',
    at.indicator,
    '/unit',
    '%',
  ],
  [
    'an unknown ranking policy',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.rankingPolicy = { kind: 'allow', minN: 3 };
      }),
    'not-one-of',
    at.scheme,
    '/rankingPolicy/kind',
    '是否为 allowed',
  ],
  [
    'an unknown result of a veto',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.vetoes[0].result.kind = 'fail';
      }),
    'not-one-of',
    at.scheme,
    '/vetoes/0/result/kind',
    'downgrade',
  ],
  [
    'an option that is a number',
    (w) =>
      w.edit(at.warning, (o) => {
        o.level = 1;
      }),
    'not-one-of',
    at.warning,
    '/level',
    'yellow',
  ],

  [
    'a scheme without nodes',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree = [];
      }),
    'too-few',
    at.scheme,
    '/tree',
    '1 项',
  ],
  [
    'a branch without children',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[0].children = [];
      }),
    'too-few',
    at.scheme,
    '/tree/0/children',
    '1 项',
  ],
  [
    'a correction without fields',
    (w) =>
      w.edit(at.correction, (c) => {
        c.fields = [];
      }),
    'too-few',
    at.correction,
    '/fields',
    '1 项',
  ],
  [
    'a scale of one grade',
    (w) =>
      w.edit(at.survey, (s) => {
        s.scale = ['满意'];
      }),
    'too-few',
    at.survey,
    '/scale',
    '2 项',
  ],
  [
    'a scheme for nobody',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.appliesTo.kinds = [];
      }),
    'too-few',
    at.scheme,
    '/appliesTo/kinds',
    '1 项',
  ],
  [
    'a veto without evidence',
    (w) =>
      w.edit(at.v1, (d) => {
        d.vetoEvents = [{ veto: 'red-line', date: '2025-06-01', evidence: [] }];
      }),
    'too-few',
    at.v1,
    '/vetoEvents/0/evidence',
    '1 项',
  ],
  [
    'a negative count',
    (w) =>
      w.edit(at.survey, (s) => {
        s.counts[0] = -1;
      }),
    'out-of-range',
    at.survey,
    '/counts/0',
    '不应小于 0',
  ],
  [
    'five digits of rounding',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.rounding = { digits: 5, mode: 'half-up', at: 'total' };
      }),
    'out-of-range',
    at.scheme,
    '/rounding/digits',
    '不应大于 4',
  ],
  [
    'a place 0',
    (w) =>
      w.edit(at.v1, (d) => {
        d.results[0].rank = { place: 0, population: '全省', source: { title: '通报' } };
      }),
    'out-of-range',
    at.v1,
    '/results/0/rank/place',
    '不应小于 1',
  ],
  [
    'a node that is leaf and branch',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.tree[2].children = [];
      }),
    'node-shape',
    at.scheme,
    '/tree/2',
    '只留一个',
  ],
  [
    'a node that is neither',
    (w) =>
      w.edit(at.scheme, (s) => {
        delete s.tree[0].children[1].indicator;
      }),
    'node-shape',
    at.scheme,
    '/tree/0/children/1',
    'indicator',
  ],

  [
    '$schema missing',
    (w) =>
      w.edit(at.basis, (b) => {
        delete b.$schema;
      }),
    'wrong-schema-hint',
    at.basis,
    '',
    'basis.schema.json',
  ],
  [
    '$schema of another kind',
    (w) =>
      w.edit(at.basis, (b) => {
        b.$schema = '../schema/orgs.schema.json';
      }),
    'wrong-schema-hint',
    at.basis,
    '/$schema',
    'basis.schema.json',
  ],
  [
    'an id unlike the file name',
    (w) =>
      w.edit(at.evidence, (e) => {
        e.id = 'import';
      }),
    'wrong-place',
    at.evidence,
    undefined,
    'evidence/import.json',
  ],
  ['an organisation in the wrong region', (w) => w.move(at.org, 'orgs/370202/justice.json'), 'wrong-place', 'orgs/370202/justice.json', undefined, 'orgs/370281/justice.json'],
  [
    'an indicator whose version is not in its name',
    (w) =>
      w.edit(at.indicator, (o) => {
        o.version = 2;
      }),
    'wrong-place',
    at.indicator,
    undefined,
    'mediation-rate@2.json',
  ],
  ['version 1 with a number in its name', (w) => w.move(at.indicator, 'library/mediation/mediation-rate@1.json'), 'wrong-place', 'library/mediation/mediation-rate@1.json', undefined, 'mediation-rate.json'],
  [
    'a scheme in the wrong version file',
    (w) =>
      w.edit(at.scheme, (s) => {
        s.version = 2;
      }),
    'wrong-place',
    at.scheme,
    undefined,
    'v2.json',
  ],
  [
    'a release in the folder of another period',
    (w) =>
      w.edit(at.v1, (d) => {
        d.period = '2024';
      }),
    'wrong-place',
    at.v1,
    undefined,
    'disclosures/justice/2024/',
  ],
  [
    'a release in the folder of another organisation',
    (w) =>
      w.edit(at.v1, (d) => {
        d.org = 'court';
      }),
    'wrong-place',
    at.v1,
    undefined,
    'disclosures/court/',
  ],
  [
    'a release of another record',
    (w) =>
      w.edit(at.v1, (d) => {
        d.record = 'mediation';
      }),
    'wrong-place',
    at.v1,
    undefined,
    '2025/mediation/v1.json',
  ],
  [
    'a notice in the wrong folder',
    (w) =>
      w.edit(at.notice, (n) => {
        n.id = 'other';
      }),
    'wrong-place',
    at.notice,
    undefined,
    'notices/other/notice.json',
  ],
]);
