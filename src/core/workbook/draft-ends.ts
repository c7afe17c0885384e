/** Where the money of a draft starts and ends, and what each party does, told by its place in the true flows alone. */
import type { Role } from '../exercise/key.ts';
import type { WorkbookTransaction } from './workbook.ts';

export interface Ends {
  readonly sources: readonly string[];
  readonly endUsers: readonly string[];
  /** Groups, by number, that have no end of their own: their money goes round. */
  readonly round: readonly number[];
}

/** Most payers a party may have and still count as one that only passes money on. */
const fewPayers = 2;

/**
 * In each group of flows (in order of time): sources pay and are not paid, end users the other way round; where money goes round,
 * who paid first and who was paid last. An account that is the end of one group and the source of another passes money on, if it
 * came in before it went out. O(flows).
 */
export function findEnds(groups: readonly (readonly WorkbookTransaction[])[]): Ends {
  const sources = new Set<string>();
  const ends = new Set<string>();
  const round: number[] = [];
  const firstIn = new Map<string, number>();
  const lastOut = new Map<string, number>();
  groups.forEach((group, g) => {
    const flows = group.filter((flow) => flow.from !== flow.to);
    if (flows.length === 0) return;
    for (const { from, to, time } of flows) {
      firstIn.set(to, Math.min(time, firstIn.get(to) ?? Infinity));
      lastOut.set(from, Math.max(time, lastOut.get(from) ?? -Infinity));
    }
    const payers = new Set(flows.map((flow) => flow.from));
    const payees = new Set(flows.map((flow) => flow.to));
    const starting = [...payers].filter((account) => !payees.has(account));
    const ending = [...payees].filter((account) => !payers.has(account));
    const [first, last] = [flows[0], flows[flows.length - 1]];
    const begin = starting.length > 0 ? starting : [first.from];
    const end =
      ending.length > 0 ? ending : [last.to, last.from].filter((account) => !begin.includes(account)).slice(0, 1);
    if (starting.length === 0 || ending.length === 0) round.push(g);
    for (const account of begin) sources.add(account);
    for (const account of end) ends.add(account);
  });
  for (const account of [...sources].filter((one) => ends.has(one))) {
    ends.delete(account);
    if ((firstIn.get(account) ?? Infinity) < (lastOut.get(account) ?? -Infinity)) sources.delete(account);
  }
  return { sources: [...sources].sort(), endUsers: [...ends].sort(), round };
}

/**
 * Roles by party. Holders of sources are financiers, of ends end users; of the others who is paid by more parties than it pays,
 * and by more than a few, collects; the rest pass on. Transfers between a party's own accounts do not count.
 */
export function guessRoles(
  flows: readonly WorkbookTransaction[],
  holderOf: (account: string) => string,
  { sources, endUsers }: Ends,
): { readonly [party: string]: Role } {
  const payers = new Map<string, Set<string>>();
  const payees = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, party: string, other: string): void => {
    const set = map.get(party) ?? new Set<string>();
    map.set(party, set.add(other));
  };
  const parties = new Set<string>();
  for (const flow of flows) {
    const [from, to] = [holderOf(flow.from), holderOf(flow.to)];
    for (const party of [from, to]) if (party !== '') parties.add(party);
    if (from === to) continue;
    note(payers, to, from === '' ? flow.from : from);
    note(payees, from, to === '' ? flow.to : to);
  }
  const starting = new Set(sources.map(holderOf));
  const ending = new Set(endUsers.map(holderOf));
  const roleOf = (party: string): Role => {
    if (starting.has(party)) return 'financier';
    if (ending.has(party)) return 'end-user';
    const [into, out] = [payers.get(party)?.size ?? 0, payees.get(party)?.size ?? 0];
    return into > fewPayers && into > out ? 'collector' : 'facilitator';
  };
  return Object.fromEntries([...parties].sort().map((party) => [party, roleOf(party)]));
}
