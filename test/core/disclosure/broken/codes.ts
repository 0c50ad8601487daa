import { at } from '../world.ts';
import { cases } from './broken.ts';

/** Code lists: classes that stand twice or nowhere, names that differ, breakdowns that do not fit. */
// biome-ignore format: a table is read by row.
export const brokenCodes = cases([
  ['a region code twice', (w) => w.edit(at.regions, (r) => { r.regions.push({ code: '370200', name: '示例市', level: '市' }); }), 'duplicate-member', at.regions, '/regions/2/code', '两次'],
  ['an unknown region above', (w) => w.edit(at.regions, (r) => { r.regions[1].parent = '370000'; }), 'unknown-reference', at.regions, '/regions/1/parent', '区域代码'],
  ['a region above itself', (w) => w.edit(at.regions, (r) => { r.regions[0].parent = '370200'; }), 'refers-to-itself', at.regions, '/regions/0/parent', '自身'],
  ['a region code of five digits', (w) => w.edit(at.regions, (r) => { r.regions[0].code = '37020'; r.regions[1].parent = '370281'; }), 'expected', at.regions, '/regions/0/code', '六位'],
  ['a region of no level', (w) => w.edit(at.regions, (r) => { r.regions[0].level = '州'; }), 'not-one-of', at.regions, '/regions/0/level', '县区'],
  ['an organisation in no listed region', (w) => w.edit(at.regions, (r) => { r.regions[1].code = '370282'; }).remove('orgs/370281/court.json').edit(at.peers, (p) => { p.segments[0].organisations = ['justice']; }).edit('orgs/370281/county.json', (o) => { o.region = '370282'; }).move('orgs/370281/county.json', 'orgs/370282/county.json'), 'unknown-reference', at.org, '/region', '找不到区域代码 370281'],
  ['an organisation whose region has another name', (w) => w.edit(at.org, (o) => { o.regionName = '示例区'; }), 'region-name', at.org, '/regionName', '与区域代码表不同'],

  ['a segment twice', (w) => w.edit(at.segments, (s) => { s.segments[2].id = 'older'; }), 'duplicate-member', at.segments, '/segments/2/id', '两次'],
  ['a segment list without classes', (w) => w.put('segments/empty.json', { id: 'empty', title: '空', of: '人员', segments: [] }), 'too-few', 'segments/empty.json', '/segments', '1'],
  ['segments of something else', (w) => w.edit(at.peers, (s) => { s.of = '个人'; }), 'not-one-of', at.peers, '/of', '单位'],
  ['people listed by class', (w) => w.edit(at.segments, (s) => { s.segments[0].organisations = ['justice']; }), 'not-a-peer-list', at.segments, '/segments/0/organisations', '没有名单'],
  ['persons in a segment', (w) => w.edit(at.segments, (s) => { s.segments[0].people = []; }), 'person-level', at.segments, '/segments/0/people', '个人'],
  ['an unknown peer', (w) => w.edit(at.peers, (s) => { s.segments[0].organisations[0] = 'justise'; }), 'unknown-reference', at.peers, '/segments/0/organisations/0', '是否为 justice'],
  ['a peer twice', (w) => w.edit(at.peers, (s) => { s.segments[0].organisations[1] = 'justice'; }), 'duplicate-member', at.peers, '/segments/0/organisations/1', '两次'],
  ['segments on an unknown basis', (w) => w.edit(at.segments, (s) => { s.basis = 'rule'; }), 'unknown-reference', at.segments, '/basis', '是否为 rules'],

  ['a topic twice', (w) => w.edit(at.topics, (t) => { t.topics[2].id = 'labour'; }), 'duplicate-member', at.topics, '/topics/2/id', '两次'],
  ['an unknown topic above', (w) => w.edit(at.topics, (t) => { t.topics[1].parent = 'labor'; }), 'unknown-reference', at.topics, '/topics/1/parent', '是否为 labour'],
  ['a topic above itself', (w) => w.edit(at.topics, (t) => { t.topics[1].parent = 'wages'; }), 'refers-to-itself', at.topics, '/topics/1/parent', '自身'],
  ['two topics for everything else', (w) => w.edit(at.topics, (t) => { t.topics[0].other = true; }), 'two-others', at.topics, '/topics/2/other', '只能有一个'],
  ['a topic list in use without topics', (w) => w.put('topics/none.json', { id: 'none', title: '空', status: '在用' }), 'too-few', 'topics/none.json', '/topics', '1'],
  ['a topic list on an unknown basis', (w) => w.edit(at.topics, (t) => { t.basis = 'ruls'; }), 'unknown-reference', at.topics, '/basis', '是否为 rules'],
  ['a topic list of no status', (w) => w.edit(at.topics, (t) => { delete t.status; }), 'missing-key', at.topics, '', 'status'],

  ['a term twice', (w) => w.edit(at.glossary, (g) => { g.terms.push(g.terms[0]); }), 'duplicate-member', at.glossary, '/terms/1/id', '两次'],
  ['a term without its meaning', (w) => w.edit(at.glossary, (g) => { delete g.terms[0].meaning; }), 'missing-key', at.glossary, '/terms/0', 'meaning'],

  ['an indicator for an unknown segment', (w) => w.edit(at.satisfied, (i) => { i.segment = 'recipients/oldr'; }), 'unknown-reference', at.satisfied, '/segment', '是否为 recipients/older'],
  ['an indicator on an unknown topic', (w) => w.edit(at.satisfied, (i) => { i.topic = 'matters/labor'; }), 'unknown-reference', at.satisfied, '/topic', '是否为 matters/labour'],
  ['an indicator for a list instead of a class', (w) => w.edit(at.satisfied, (i) => { i.segment = 'recipients'; }), 'expected', at.satisfied, '/segment', '代码表/代码'],
  ['a branch for an unknown segment', (w) => w.edit(at.scheme, (s) => { s.tree[1].segment = 'recipient/older'; }), 'unknown-reference', at.scheme, '/tree/1/segment', '是否为 recipients/older'],
  ['a leaf on an unknown topic', (w) => w.edit(at.scheme, (s) => { s.tree[0].children[0].topic = 'matters/none'; }), 'unknown-reference', at.scheme, '/tree/0/children/0/topic', '内容分类'],

  ['a result of an unknown segment', (w) => w.edit(at.v1, (d) => { d.results[0].bySegment[0].segment = 'recipients/old'; }).edit(at.v2, (d) => { d.results[0].bySegment.shift(); }).remove(at.v2).remove(at.correction).remove(at.application).remove(at.supervision), 'unknown-reference', at.v1, '/results/0/bySegment/0/segment', '人群段'],
  ['a result of an unknown topic', (w) => w.edit(at.v1, (d) => { d.results[0].byTopic[0].topic = 'matters/wage'; }).remove(at.v2).remove(at.correction).remove(at.application).remove(at.supervision), 'unknown-reference', at.v1, '/results/0/byTopic/0/topic', '是否为 matters/wages'],
  ['a class twice in a result', (w) => w.edit(at.v1, (d) => { d.results[0].bySegment = [{ segment: 'recipients/older', value: '1' }, { segment: 'recipients/older', value: '2' }]; }).remove(at.v2).remove(at.correction).remove(at.application).remove(at.supervision), 'duplicate-member', at.v1, '/results/0/bySegment/1/segment', '两次'],
  ['classes that sum to more than the actual', (w) => w.edit(at.v1, (d) => { d.results[0].bySegment[0].value = '2000'; }).remove(at.v2).remove(at.correction).remove(at.application).remove(at.supervision), 'breakdown-sum', at.v1, '/results/0/bySegment', '分组合计 3126'],
  ['a class without a figure', (w) => w.edit(at.v1, (d) => { delete d.results[0].bySegment[0].value; }).remove(at.v2).remove(at.correction).remove(at.application).remove(at.supervision), 'missing-key', at.v1, '/results/0/bySegment/0', 'value'],
]);
