/** AMLSim's lists of alerts to groups of transactions: by number of the transaction, both accounts compared. */
import type { FileIssue } from '../dataset/issue.ts';
import { parseRows } from '../dataset/reference-rows.ts';
import { transactionId, type Ledger } from '../ledger/ledger.ts';
import type { AlertFile, DraftGroup } from './draft-labels.ts';
import { isYes } from './label-groups.ts';
import type { MatchedGroups } from './match-patterns.ts';

interface AlertRow {
  readonly alert: string;
  readonly type: string;
  readonly real: boolean;
  /** Transaction id or account id. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly row: number;
}

export interface MatchedAlerts extends MatchedGroups {
  /** Accounts that alerts name, with the row that does. */
  readonly accounts: readonly {
    readonly id: string;
    readonly real: boolean;
    readonly file: string;
    readonly row: number;
  }[];
}

/** Alerts whose `is_sar` is false are false alarms: groups of decoys. O(ledger + rows). */
export function matchAlerts(ledger: Ledger, files: readonly AlertFile[]): MatchedAlerts {
  const numbers = new Map<string, number>();
  for (let i = 0; i < ledger.size; i++) numbers.set(transactionId(ledger, i), i);
  const known = new Set(ledger.accounts);
  const issues: FileIssue[] = [];
  const accounts: MatchedAlerts['accounts'][number][] = [];
  const groups = new Map<string, DraftGroup & { readonly flows: number[] }>();
  const taken = new Set<number>();
  let rows = 0;
  let matched = 0;
  for (const { file, header, rows: lines } of files) {
    const issue = (code: FileIssue['code'], row: number, column: string, found: string): void =>
      void issues.push({ code, file, row, column, found: found.slice(0, 80) });
    const ofAccounts = header.some((name) => /^acct[ _]?id$/i.test(name.trim()));
    const parsed = parseRows<AlertRow>({ header, rows: lines, broken: [] }, ({ cell }, row) => ({
      alert: cell('alert_id'),
      type: cell('alert_type'),
      real: isYes(cell('is_sar')),
      id: ofAccounts ? cell('acct_id') : cell('tran_id'),
      from: cell('orig_acct'),
      to: cell('bene_acct'),
      row,
    }));
    for (const { row, column, found } of parsed.rejected) issue('draft-row-unreadable', row, column, found);
    rows += parsed.accepted.length;
    for (const line of parsed.accepted) {
      if (ofAccounts) {
        if (!known.has(line.id)) issue('draft-account-unknown', line.row, 'acct_id', line.id);
        else {
          matched++;
          accounts.push({ id: line.id, real: line.real, file, row: line.row });
        }
        continue;
      }
      const i = numbers.get(line.id);
      if (i === undefined) issue('draft-row-unmatched', line.row, 'tran_id', line.id);
      else if (taken.has(i)) issue('draft-row-repeated', line.row, 'tran_id', line.id);
      else if (ledger.accounts[ledger.from[i]] !== line.from || ledger.accounts[ledger.to[i]] !== line.to) {
        issue('draft-row-differs', line.row, 'tran_id', `${line.id}: ${line.from} > ${line.to}`);
      } else {
        matched++;
        taken.add(i);
        const name = `${line.alert} ${line.real}`;
        const group = groups.get(name);
        if (group === undefined) {
          const title = `${line.type} ${line.alert}`.trim();
          groups.set(name, { title, flows: [i], decoy: !line.real, file, row: line.row });
        } else group.flows.push(i);
      }
    }
  }
  const sorted = [...groups.values()].map((group) => ({ ...group, flows: group.flows.toSorted((a, b) => a - b) }));
  return { groups: sorted, issues, rows, matched, accounts };
}
