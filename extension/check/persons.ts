import type { Block } from '#core/documents/block.ts';
import type { Finding } from '#core/privacy/finding.ts';
import { runSteps, type Steps } from '#core/privacy/steps.ts';

/** Who bears one name: the first without an ID number is any of them; the others are told apart by theirs. */
interface Namesakes {
  first: { person: number; id: string | undefined };
  byId: Map<string, number>;
}

/** How many groups make one step. */
const stride = 256;

/**
 * Which findings are about one person: those of one table row; in a text, those from one name to the next. Rows and texts that name the
 * same person, and do not give two different ID numbers for it, are one. Numbers count from 0 in the order of the page; a finding that
 * nothing ties to a person has none.
 */
export const personsOf = (blocks: readonly Block[], findings: readonly Finding[]): (number | undefined)[] =>
  runSteps(personsInSteps(blocks, findings));

/** The same in steps, for who must not hold up a page. */
export function* personsInSteps(
  blocks: readonly Block[],
  findings: readonly Finding[],
): Steps<(number | undefined)[]> {
  const persons: (number | undefined)[] = findings.map(() => undefined);
  const known = new Map<string, Namesakes>();
  let [count, turn] = [0, 0];
  for (const [place, members] of yield* placesOf(blocks, findings)) {
    turn += 1;
    if (turn % stride === 0) yield;
    const first = (kind: Finding['kind']): string | undefined => {
      const found = members.map((index) => findings[index]).find((one) => one?.kind === kind);
      return found && blocks[found.block]?.text.slice(found.start, found.end);
    };
    const [name, id] = [first('name'), first('resident-id')];
    if (name === undefined && !place.includes('#')) continue;
    const namesakes = name === undefined ? undefined : known.get(name);
    const same = namesakes && sameOf(namesakes, id);
    const person = same ?? count++;
    if (namesakes && id !== undefined) {
      namesakes.first.id ??= id;
      namesakes.byId.set(id, person);
    } else if (name !== undefined && !namesakes)
      known.set(name, { first: { person, id }, byId: new Map(id === undefined ? [] : [[id, person]]) });
    for (const index of members) persons[index] = person;
  }
  return persons;
}

const sameOf = ({ first, byId }: Namesakes, id: string | undefined): number | undefined =>
  id === undefined || first.id === undefined ? first.person : byId.get(id);

/** Findings by where they stand: a row of a table, or a stretch of text from one name to the next. */
function* placesOf(blocks: readonly Block[], findings: readonly Finding[]): Steps<Map<string, number[]>> {
  const groups = new Map<string, number[]>();
  let [block, names] = [-1, 0];
  for (const [index, finding] of findings.entries()) {
    if (index % stride === stride - 1) yield;
    if (finding.block !== block) [block, names] = [finding.block, 0];
    const cell = blocks[block]?.cell;
    if (!cell && finding.kind === 'name') names += 1;
    const place = cell ? `${blocks[block]?.place.part ?? ''}#${cell.table}:${cell.row}` : `${block}/${names}`;
    const members = groups.get(place);
    if (members) members.push(index);
    else groups.set(place, [index]);
  }
  return groups;
}
