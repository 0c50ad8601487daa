import { walkNodes } from '../nodes.ts';
import { type Problem, problem } from '../problem.ts';
import type { Content } from '../source/content.ts';
import { type Check, inOrder, refers, unknown } from './check.ts';

/** What followed from results (warnings, applications, supervision, evidence, notices): each names things that exist, dates run forward. */
export const followUps: Check = (content) => [
  ...warnings(content),
  ...applications(content),
  ...supervision(content),
  ...evidence(content),
  ...notices(content),
];

function warnings(content: Content): Problem[] {
  return [...content.catalogue.warnings.values()].flatMap((warning) => {
    const file = content.fileOf(warning);
    const { subject, rule, openedAt, resolvedAt, actions } = warning;
    const [record = '', node] = subject.split('#');
    const scheme = schemeOf(content, record);
    if (!content.records.has(record) && !isBrokenRecord(content, record)) {
      return [unknown(file, 'record', plain(record), content.records.keys(), '/subject')];
    }
    const nodes = walkNodes(scheme?.tree ?? []).map(({ node: { id } }) => id);
    const rules = scheme?.warningRules.map(({ id }) => id) ?? [];
    return [
      ...(node !== undefined && scheme && !nodes.includes(node)
        ? [unknown(file, 'node', plain(node), nodes, '/subject')]
        : []),
      ...(scheme && !rules.includes(rule) ? [unknown(file, 'rule', rule, rules, '/rule')] : []),
      ...inOrder(file, ['openedAt', openedAt], ['resolvedAt', resolvedAt], '/resolvedAt'),
      ...actions.flatMap(({ date }, i) =>
        inOrder(file, ['openedAt', openedAt], ['date', date], `/actions/${i}/date`),
      ),
    ];
  });
}

function schemeOf({ catalogue, records }: Content, record: string) {
  const ref = records.get(record)?.scheme;
  return ref === undefined ? undefined : catalogue.schemes.get(ref);
}

const isBrokenRecord = (content: Content, record: string): boolean =>
  content.exists('disclosures', `${record}@1`);

/** Subjects and bases may be words; only what looks like an id is printed. */
const plain = (ref: string): string => (/^[a-z0-9@-]{1,80}$/.test(ref) && !/\d{7}/.test(ref) ? ref : '');

function applications(content: Content): Problem[] {
  return [...content.catalogue.applications.values()].flatMap((one) => {
    const file = content.fileOf(one);
    return [
      ...refers(content, file, 'orgs', one.org, '/org'),
      ...one.evidence.flatMap((ref, i) => refers(content, file, 'evidence', ref, `/evidence/${i}`)),
      ...basisOf(content, file, one.basis, '/basis'),
    ];
  });
}

/** `record@version`, `record@version#node`, or the id of a warning, a gate or a record; words are left alone. */
function basisOf(content: Content, file: string, basis: string, pointer: string): Problem[] {
  const match = /^([a-z0-9-]+)(@\d+)?(?:#([a-z0-9-]+))?$/.exec(basis);
  if (!match) return [];
  const [, id = '', version, node] = match;
  if (version !== undefined) {
    const lost = refers(content, file, 'disclosures', id + version, pointer);
    const nodes = walkNodes(schemeOf(content, id)?.tree ?? []).map((placed) => placed.node.id);
    if (lost.length > 0 || node === undefined || nodes.length === 0 || nodes.includes(node)) return lost;
    const gates = schemeOf(content, id)?.gates.map((gate) => gate.id) ?? [];
    return gates.includes(node) ? [] : [unknown(file, 'node', plain(node), nodes, pointer)];
  }
  const { warnings: open, schemes } = content.catalogue;
  const { records } = content;
  const gates = [...schemes.values()].flatMap((scheme) => scheme.gates.map((gate) => gate.id));
  if (content.exists('warnings', id) || records.has(id) || isBrokenRecord(content, id) || gates.includes(id))
    return [];
  return [unknown(file, 'record', plain(id), [...open.keys(), ...records.keys(), ...gates], pointer)];
}

function supervision(content: Content): Problem[] {
  return [...content.catalogue.supervision.values()].flatMap((one) => {
    const file = content.fileOf(one);
    return [
      ...refers(content, file, 'orgs', one.org, '/org'),
      ...basisOf(content, file, one.subject, '/subject'),
      ...inOrder(file, ['date', one.date], ['followUp.due', one.followUp?.due], '/followUp/due'),
      ...inOrder(file, ['date', one.date], ['followUp.doneAt', one.followUp?.doneAt], '/followUp/doneAt'),
    ];
  });
}

function evidence(content: Content): Problem[] {
  return [...content.catalogue.evidence.values()].flatMap(({ inspection, ...rest }) => {
    if (!inspection) return [];
    const file = content.fileOf(content.catalogue.evidence.get(rest.id) ?? {});
    return [
      ...refers(content, file, 'orgs', inspection.by, '/inspection/by'),
      ...refers(content, file, 'orgs', inspection.of, '/inspection/of'),
      ...(inspection.by === inspection.of
        ? [problem(file, 'refers-to-itself', { ref: inspection.by }, { pointer: '/inspection/of' })]
        : []),
    ];
  });
}

function notices(content: Content): Problem[] {
  return [...content.catalogue.notices.values()].flatMap(({ notice, path }) => [
    ...refers(content, path, 'orgs', notice.org, '/org'),
    ...inOrder(path, ['publishedAt', notice.publishedAt], ['until', notice.until], '/until'),
  ]);
}
