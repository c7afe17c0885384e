/** What the answer key says of a row, as codes with a word each. Pure. */
import type { AnswerKey, Role } from '../../../core/exercise/key.ts';
import type { Table } from '../../../core/workbook/edit.ts';

export type Mark = Role | 'source' | 'end' | 'flow' | 'listed' | 'decoy' | 'covered' | 'claimed' | 'gap' | 'evidence';

/** Everything the key says of rows, by table and id. */
export type Marks = { readonly [table in Table]: ReadonlyMap<string, readonly Mark[]> };

export function marksOf(key: AnswerKey): Marks {
  const found: { [table in Table]: Map<string, Mark[]> } = {
    parties: new Map(),
    accounts: new Map(),
    relations: new Map(),
    transactions: new Map(),
    listings: new Map(),
    questions: new Map(),
  };
  const add = (table: Table, id: string, mark: Mark) => {
    const marks = found[table].get(id);
    if (marks === undefined) found[table].set(id, [mark]);
    else if (!marks.includes(mark)) marks.push(mark);
  };
  for (const [party, role] of Object.entries(key.roles)) add('parties', party, role);
  for (const { party, listing } of key.listed) {
    add('parties', party, 'listed');
    add('listings', listing, 'listed');
  }
  for (const { party } of key.decoys) add('parties', party, 'decoy');
  for (const { party } of key.covered) add('parties', party, 'covered');
  for (const { from, to } of key.gaps) {
    add('parties', from, 'gap');
    add('parties', to, 'gap');
  }
  for (const account of key.sources) add('accounts', account, 'source');
  for (const account of key.endUsers) add('accounts', account, 'end');
  for (const transaction of key.trueFlows) add('transactions', transaction, 'flow');
  for (const claim of key.claims) {
    add('parties', claim.party, 'claimed');
    for (const row of claim.evidence) {
      const id = row.slice(row.indexOf(':') + 1);
      const table = row.startsWith('tx:') ? 'transactions' : row.startsWith('relation:') ? 'relations' : 'listings';
      add(table, id, 'evidence');
    }
  }
  return found;
}
