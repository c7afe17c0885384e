/** What the answer key says of a row, as marks: a role, `flow`, `source`, `end-user`, `listed`, `decoy`, `covered`, `claim`, `evidence`, `gap`. */
import type { AnswerKey } from '../core/exercise/key.ts';
import type { Table } from '../core/workbook/edit.ts';

/** Marks of the row with this id (for accounts also what is said of `holder`); none when the key does not name it. */
export type Marks = (table: Table, id: string, holder?: string) => readonly string[];

export function marksOf(key: AnswerKey): Marks {
  const parties = new Map<string, string[]>();
  const rows = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, id: string, mark: string): void => {
    const marks = to.get(id);
    if (marks === undefined) to.set(id, [mark]);
    else if (!marks.includes(mark)) marks.push(mark);
  };
  for (const [party, role] of Object.entries(key.roles)) add(parties, party, role);
  for (const one of key.listed) {
    add(parties, one.party, 'listed');
    add(rows, `listings ${one.listing}`, 'listed');
  }
  for (const one of key.decoys) add(parties, one.party, 'decoy');
  for (const one of key.covered) {
    add(parties, one.party, 'covered');
    for (const id of one.payments) add(rows, `transactions ${id}`, 'covered');
  }
  for (const gap of key.gaps) for (const id of [gap.from, gap.to]) add(parties, id, 'gap');
  for (const id of key.sources) add(rows, `accounts ${id}`, 'source');
  for (const id of key.endUsers) add(rows, `accounts ${id}`, 'end-user');
  for (const id of key.trueFlows) add(rows, `transactions ${id}`, 'flow');
  for (const claim of key.claims) {
    add(parties, claim.party, 'claim');
    for (const ref of claim.evidence) {
      const colon = ref.indexOf(':');
      const table = { tx: 'transactions', relation: 'relations', listing: 'listings' }[ref.slice(0, colon)] ?? '';
      add(rows, `${table} ${ref.slice(colon + 1)}`, 'evidence');
    }
  }
  const none: readonly string[] = [];
  return (table, id, holder = '') => {
    if (table === 'parties') return parties.get(id) ?? none;
    const own = rows.get(`${table} ${id}`) ?? none;
    const held = table === 'accounts' && holder !== '' ? (parties.get(holder) ?? none) : none;
    return held.length === 0 ? own : [...own, ...held];
  };
}
