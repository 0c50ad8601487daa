/** A row or a record is about one person: what stands together raises or lowers what was found alone. */
import type { LeakKind } from './finding.ts';
import type { Hit } from './hit.ts';
import type { GridCell } from './structure/grid.ts';

const personal = new Set<LeakKind>([
  'resident-id',
  'resident-id-15',
  'disability-certificate',
  'residence-permit',
  'hk-mo-tw-id',
  'passport',
  'bank-card',
  'bank-account',
  'birth-date',
  'social-security',
  'medical-record',
  'mobile',
  'household',
  'travel-permit',
  'military-id',
]);
/** Kinds that become a leak beside a person. */
const raised = new Set<LeakKind>([
  'landline',
  'email',
  'plate',
  'property-certificate',
  'household',
  'address',
  'vin',
]);

export interface Row {
  hits: Hit[];
  cells: GridCell[];
}

/** Whether a row's own columns say that it lists a person. */
const namesPerson = (cells: readonly GridCell[]): boolean =>
  cells.some((cell) => cell.topic === 'name' || cell.topic === 'leak-name' || cell.topic === 'resident-id');

const namesOffice = (cells: readonly GridCell[]): boolean =>
  cells.some(
    (cell) =>
      cell.topic === 'organisation' ||
      cell.topic === 'official-name' ||
      cell.topic === 'office-address' ||
      cell.topic === 'credit-code',
  );

/** Raises severities in a table row. */
export function weighRow(row: Row): void {
  const strong = row.hits.some(
    (hit) => personal.has(hit.kind) && hit.severity !== 'notice' && hit.kind !== 'mobile',
  );
  const person = strong || (namesPerson(row.cells) && !namesOffice(row.cells));
  if (!person) return;
  for (const hit of row.hits) raise(hit);
}

function raise(hit: Hit): void {
  if (!raised.has(hit.kind) || hit.severity === 'leak') return;
  if (hit.kind === 'email' && hit.severity === 'notice') return;
  if (hit.kind === 'address' && hit.confidence < 0.7) return;
  hit.severity = 'leak';
  hit.confidence = Math.max(hit.confidence, 0.85);
  if (!hit.reasons.some((reason) => reason.code === 'row')) hit.reasons.push({ code: 'row' });
}

/** The same for running text: what stands within 120 characters on neighbouring lines belongs together. */
export function weighText(text: string, hits: Hit[]): Hit[] {
  const people = hits.filter(
    (hit) => (personal.has(hit.kind) && hit.severity === 'leak') || hit.kind === 'name',
  );
  const near = (hit: Hit, strong: boolean): boolean =>
    people.some(
      (other) =>
        other !== hit &&
        (!strong || other.kind !== 'name') &&
        (!strong || other.kind !== 'mobile') &&
        together(text, other, hit),
    );
  const homes = (hit: Hit): boolean =>
    hits.some(
      (other) =>
        other !== hit &&
        (other.kind === 'mobile' || (other.kind === 'address' && other.severity === 'leak')) &&
        together(text, other, hit),
    );
  return hits.filter((hit) => {
    if (hit.row !== undefined) return true;
    if (hit.needsPerson) return hit.kind === 'birth-date' ? homes(hit) || near(hit, true) : near(hit, false);
    if (raised.has(hit.kind) && hit.severity !== 'leak' && near(hit, true)) raise(hit);
    return true;
  });
}

function together(text: string, one: Hit, two: Hit): boolean {
  const from = Math.min(one.end, two.end);
  const to = Math.max(one.start, two.start);
  if (to - from > 120) return false;
  const between = text.slice(from, to);
  return !/\n\s*\n|监督|举报|咨询|联系人|受理|反映|异议/.test(between);
}
