/** Edits of the answer key: roles, cells, flows, ends, claims, gaps. Each returns the workbook with a new key. */
import type { Words } from '../exercise/exercise.ts';
import type { AnswerKey, Detour, Role, TrueClaim, TrueGap } from '../exercise/key.ts';
import { chainsOf, leftOutOf } from './chains.ts';
import { noWords } from './default-head.ts';
import { drop, dropKeys, mapSame, put } from './put-rows.ts';
import type { Workbook } from './workbook.ts';

export function withKey(workbook: Workbook, fields: Partial<AnswerKey>): Workbook {
  return { ...workbook, key: { ...workbook.key, ...fields } };
}

/** What an edit may have moved: the optimum is to be proved anew. */
export function withoutOptimum(workbook: Workbook): Workbook {
  return Object.keys(workbook.key.optimum).length === 0 ? workbook : withKey(workbook, { optimum: {} });
}

/** Chains follow what the key says now; flows that had no chain on purpose get none. */
export function rechained(before: Workbook, after: Workbook): Workbook {
  const chains = chainsOf(after, leftOutOf(before));
  return chains === after.key.chains ? after : withKey(after, { chains });
}

/** One role and at most one cell a party; a cell not known yet is made, without a title. */
export function setRole(workbook: Workbook, parties: readonly string[], role: Role | null, cell: string): Workbook {
  const { key } = workbook;
  const mine = new Set(parties);
  const others = dropKeys(key.roles, (party) => mine.has(party));
  const roles = role === null ? others : { ...key.roles, ...Object.fromEntries(parties.map((party) => [party, role])) };
  const known = key.cells.some(({ id }) => id === cell) || role === null || cell === '';
  const cells = known ? key.cells : [...key.cells, { id: cell, title: noWords, parties: [] }];
  const seated = mapSame(cells, (one) => {
    const stay = drop(one.parties, (party) => mine.has(party) && (role === null || one.id !== cell));
    const fresh = role !== null && one.id === cell ? parties.filter((party) => !stay.includes(party)) : [];
    if (fresh.length === 0) return stay === one.parties ? one : { ...one, parties: stay };
    return { ...one, parties: [...stay, ...new Set(fresh)] };
  });
  return withKey(workbook, { roles: sortedRoles(roles), cells: seated });
}

/** By id, as generated keys have them. */
function sortedRoles(roles: AnswerKey['roles']): AnswerKey['roles'] {
  return Object.fromEntries(Object.entries(roles).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export function setCell(workbook: Workbook, id: string, title: Words): Workbook {
  const { cells } = workbook.key;
  const parties = cells.find((cell) => cell.id === id)?.parties ?? [];
  return withKey(workbook, { cells: put(cells, { id, title, parties }, (cell) => cell.id === id) });
}

/** True flows stand in order of time, ids the data does not have (of a key brought along) last. */
export function setFlow(workbook: Workbook, transactions: readonly string[], on: boolean): Workbook {
  const { key } = workbook;
  const wanted = new Set(key.trueFlows);
  for (const id of transactions) {
    if (on) wanted.add(id);
    else wanted.delete(id);
  }
  const known = workbook.transactions.filter((row) => wanted.has(row.id)).map((row) => row.id);
  for (const id of known) wanted.delete(id);
  return rechained(workbook, withKey(workbook, { trueFlows: [...known, ...wanted] }));
}

export function setEnds(workbook: Workbook, accounts: readonly string[], end: 'source' | 'end-user' | null): Workbook {
  const { sources, endUsers } = workbook.key;
  const mine = new Set(accounts);
  const without = (list: readonly string[]) => drop(list, (id) => mine.has(id));
  const added = (list: readonly string[]) => [...list, ...[...mine].filter((id) => !list.includes(id))];
  return rechained(
    workbook,
    withKey(workbook, {
      sources: end === 'source' ? added(sources) : without(sources),
      endUsers: end === 'end-user' ? added(endUsers) : without(endUsers),
    }),
  );
}

export function setClaim(workbook: Workbook, claim: TrueClaim): Workbook {
  const same = (one: TrueClaim) => one.party === claim.party && one.reason === claim.reason;
  return withKey(workbook, { claims: put(workbook.key.claims, claim, same) });
}

export function dropClaim(workbook: Workbook, party: string, reason: TrueClaim['reason']): Workbook {
  return withKey(workbook, {
    claims: drop(workbook.key.claims, (one) => one.party === party && one.reason === reason),
  });
}

/** One listing a party; null takes it away. */
export function setListed(workbook: Workbook, party: string, listing: string | null): Workbook {
  const { listed } = workbook.key;
  const same = (one: { readonly party: string }) => one.party === party;
  return withKey(workbook, { listed: listing === null ? drop(listed, same) : put(listed, { party, listing }, same) });
}

export function setDecoy(workbook: Workbook, party: string, why: Words | null): Workbook {
  const { decoys } = workbook.key;
  const same = (one: { readonly party: string }) => one.party === party;
  return withKey(workbook, { decoys: why === null ? drop(decoys, same) : put(decoys, { party, why }, same) });
}

export function setCovered(workbook: Workbook, party: string, why: Words | null): Workbook {
  const { covered } = workbook.key;
  const same = (one: { readonly party: string }) => one.party === party;
  const payments = coveredPayments(workbook, party);
  return withKey(workbook, {
    covered: why === null ? drop(covered, same) : put(covered, { party, payments, why }, same),
  });
}

/** Payments a covered party is to receive from the decision on, as the generator counts them. */
function coveredPayments(workbook: Workbook, party: string): readonly string[] {
  const held = new Set(workbook.accounts.filter((one) => one.holder === party).map((one) => one.id));
  const from = Date.parse(workbook.head.decisionTime);
  return workbook.transactions.filter((row) => held.has(row.to) && row.time >= from).map((row) => row.id);
}

/** The payments of these covered parties counted anew; null = of all. */
export function recountCovered(workbook: Workbook, parties: ReadonlySet<string> | null): Workbook {
  const covered = mapSame(workbook.key.covered, (one) => {
    if (parties !== null && !parties.has(one.party)) return one;
    const payments = coveredPayments(workbook, one.party);
    return payments.join('\n') === one.payments.join('\n') ? one : { ...one, payments };
  });
  return covered === workbook.key.covered ? workbook : withKey(workbook, { covered });
}

export function setGap(workbook: Workbook, gap: TrueGap): Workbook {
  const gaps = put(workbook.key.gaps, gap, (one) => one.id === gap.id);
  return rechained(workbook, withKey(workbook, { gaps }));
}

export function dropGap(workbook: Workbook, id: string): Workbook {
  const gaps = drop(workbook.key.gaps, (one) => one.id === id);
  return rechained(workbook, withKey(workbook, { gaps }));
}

/** A key without a way round has no list of them. Transfers stand in order of time. */
export function setDetour(workbook: Workbook, place: number, detour: Detour | null): Workbook {
  const before = workbook.key.detours ?? [];
  const fresh = detour === null ? [] : [{ ...detour, transfers: detour.transfers.toSorted((a, b) => a.at - b.at) }];
  const { detours: _, ...key } = workbook.key;
  const detours = before.toSpliced(place, 1, ...fresh);
  return { ...workbook, key: detours.length === 0 ? key : { ...key, detours } };
}
