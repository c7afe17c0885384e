/** What someone might read off the files without any analysis, as numbers, and how well each tells members from others (AUC). */
import type { MadeAuthored } from '../../src/cli/make-authored.ts';

export interface Feature {
  readonly name: string;
  readonly members: readonly number[];
  readonly others: readonly number[];
}

/** Area under the ROC curve by midranks (Mann-Whitney U): 0.5 = tells nothing. */
export function auc(members: readonly number[], others: readonly number[]): number {
  const all = [...members.map((value) => ({ value, member: 1 })), ...others.map((value) => ({ value, member: 0 }))];
  all.sort((a, b) => a.value - b.value);
  let rankSum = 0;
  for (let i = 0; i < all.length;) {
    let end = i;
    let members = 0;
    while (end < all.length && all[end]?.value === all[i]?.value) members += all[end++]?.member ?? 0;
    rankSum += members * ((i + end + 1) / 2);
    i = end;
  }
  const n = members.length;
  return (rankSum - (n * (n + 1)) / 2) / (n * others.length);
}

function feature<T>(
  name: string,
  rows: readonly T[],
  isMember: (row: T) => boolean,
  value: (row: T) => number,
): Feature {
  return { name, members: rows.filter(isMember).map(value), others: rows.filter((row) => !isMember(row)).map(value) };
}

/** Zeros at the end of an amount in minor units, up to 7. */
const roundness = (amount: number): number => {
  let zeros = 0;
  for (let rest = amount; rest > 0 && rest % 10 === 0 && zeros < 7; rest /= 10) zeros++;
  return zeros;
};

export function transactionFeatures({ dataset, key }: MadeAuthored): readonly Feature[] {
  const { ledger } = dataset;
  const flows = new Set(key.trueFlows);
  const rows = Array.from({ length: ledger.size }, (_, i) => i);
  const member = (i: number) => flows.has(ledger.ids?.at(i) ?? '');
  const time = (i: number) => new Date(ledger.time[i] ?? 0);
  const local = (i: number) => ((((ledger.time[i] ?? 0) / 60_000 + 300) % 1440) + 1440) % 1440;
  const purpose = (i: number) => ledger.purposes[ledger.purpose[i] ?? 0] ?? '';
  return [
    feature('row', rows, member, (i) => i),
    feature('time of day', rows, member, local),
    feature('minute', rows, member, (i) => time(i).getUTCMinutes()),
    feature('second', rows, member, (i) => time(i).getUTCSeconds()),
    feature('day of month', rows, member, (i) => time(i).getUTCDate()),
    feature('weekend', rows, member, (i) => (time(i).getUTCDay() % 6 === 0 ? 1 : 0)),
    feature('roundness', rows, member, (i) => roundness(ledger.amount[i] ?? 0)),
    feature('hundredths', rows, member, (i) => ((ledger.amount[i] ?? 0) % 100 === 0 ? 0 : 1)),
    feature('first digit', rows, member, (i) => Number(String(ledger.amount[i])[0])),
    feature('purpose length', rows, member, (i) => purpose(i).length),
    feature('purpose in Latin', rows, member, (i) => (/[a-z]/i.test(purpose(i)) ? 1 : 0)),
    feature('foreign currency', rows, member, (i) => (ledger.currency[i] === ledger.currencies.indexOf('KZT') ? 0 : 1)),
  ];
}

export function partyFeatures({ dataset, key, composed }: MadeAuthored): readonly Feature[] {
  const home = dataset.parties.filter((party) => party.country === 'KZ');
  const roles = new Set(Object.keys(key.roles));
  const member = (party: { readonly id: string }) => roles.has(party.id);
  const number = (id: string) => Number(id.slice(1));
  const opened = new Map(composed.story.draft.accounts.map((one) => [composed.ids.party.get(one.holder), one.opened]));
  const account = new Map(
    composed.story.draft.accounts.map((one) => [
      composed.ids.party.get(one.holder),
      composed.ids.account.get(one.handle),
    ]),
  );
  const persons = home.filter((party) => party.kind === 'person');
  return [
    feature('party id', home, member, (party) => number(party.id)),
    feature('account id', home, member, (party) => number(account.get(party.id) ?? 'A0')),
    feature('account opened', home, member, (party) => Date.parse(opened.get(party.id) ?? '2000-01-01')),
    feature('born', persons, member, (party) => Date.parse(party.born)),
    feature('name length', persons, member, (party) => party.name.length),
    feature('name in Latin', persons, member, (party) => (/[a-z]/i.test(party.name) ? 1 : 0)),
    feature('other names', persons, member, (party) => party.otherNames.length),
    feature('identifiers', home, member, (party) => party.identifiers.length),
    feature('identifier digits', home, member, (party) => Number(party.identifiers[0]?.slice(-5, -1) ?? 0)),
  ];
}
