import type { Block } from '#core/documents/block.ts';
import type { Finding } from '#core/privacy/finding.ts';

/**
 * Which findings are about one person: those of one table row; in a text, those from one name to the next. Rows and texts that name the
 * same person, and do not give two different ID numbers for it, are one. Numbers count from 0 in the order of the page; a finding that
 * nothing ties to a person has none.
 */
export function personsOf(blocks: readonly Block[], findings: readonly Finding[]): (number | undefined)[] {
  const groups = new Map<string, number[]>();
  let [block, names] = [-1, 0];
  for (const [index, finding] of findings.entries()) {
    if (finding.block !== block) [block, names] = [finding.block, 0];
    const cell = blocks[block]?.cell;
    if (!cell && finding.kind === 'name') names += 1;
    const place = cell ? `${blocks[block]?.place.part ?? ''}#${cell.table}:${cell.row}` : `${block}/${names}`;
    groups.set(place, [...(groups.get(place) ?? []), index]);
  }

  const persons: (number | undefined)[] = findings.map(() => undefined);
  const known = new Map<string, { person: number; id: string | undefined }[]>();
  let count = 0;
  for (const [place, members] of groups) {
    const first = (kind: Finding['kind']): string | undefined => {
      const found = members.map((index) => findings[index]).find((one) => one?.kind === kind);
      return found && blocks[found.block]?.text.slice(found.start, found.end);
    };
    const [name, id] = [first('name'), first('resident-id')];
    if (name === undefined && !place.includes('#')) continue;
    const namesakes = known.get(name ?? '') ?? [];
    const same = name === undefined ? undefined : namesakes.find((one) => !id || !one.id || one.id === id);
    const person = same?.person ?? count++;
    if (same) same.id ??= id;
    else if (name !== undefined) known.set(name, [...namesakes, { person, id }]);
    for (const index of members) persons[index] = person;
  }
  return persons;
}
