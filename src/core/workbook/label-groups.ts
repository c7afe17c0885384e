/** Label columns to what they say: which transactions are part of the hidden network, and which belong together. */
import { sourceRow, type Ledger } from '../ledger/ledger.ts';
import type { DraftGroup, LabelledRows } from './draft-labels.ts';

/** Columns that say yes or no, those that name a scheme, and those that number one. */
const flagNames: ReadonlySet<string> = new Set(
  (
    'islaundering laundering launderinglabel issar sar sarflag isalert isfraud fraud fraudlabel fraudflag isillicit ' +
    'illicit issuspicious suspicious suspiciousflag label labels class groundtruth isterrorist istf tflabel isml mllabel ' +
    'amllabel метка подозрительная подозрительность мошенничество отмывание признаклегализации белгі күдікті алаяқтық ' +
    'жылыстату'
  ).split(' '),
);
const typeNames: ReadonlySet<string> = new Set(
  'launderingtype alerttype typology pattern patterntype scenario типология'.split(' '),
);
const numberNames: ReadonlySet<string> = new Set(['alertid', 'scenarioid']);

const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** What a label cell says when it means yes, in the published datasets and in plain words. */
export function isYes(value: string): boolean {
  return /^(?:1(?:\.0+)?|t|true|y|yes|да|иә|illicit|fraud|sar|laundering|suspicious)$/i.test(value.trim());
}

const isNone = (value: string): boolean => /^(?:|-1(?:\.0+)?|null|none|nan)$/i.test(value.trim());

export interface Labelled {
  /** Indexes into the ledger, ascending. */
  readonly flows: readonly number[];
  /** Groups the files name, false alarms among them; flows that no file names a group of are in none. */
  readonly groups: readonly DraftGroup[];
}

/**
 * A transaction is part of the network where any yes-or-no column says so (SAML-D's types and AMLSim's numbers name innocent
 * schemes too); a number without any such column says so by itself. O(transactions).
 */
export function labelGroups(ledger: Ledger, labels: readonly LabelledRows[]): Labelled {
  const flows: number[] = [];
  const groups: DraftGroup[] = [];
  for (const { file, rows, index, columns } of labels) {
    const having = (names: ReadonlySet<string>) => columns.filter(({ name }) => names.has(nameKey(name)));
    const [flags, [type], [number]] = [having(flagNames), having(typeNames), having(numberNames)];
    const yes = flags.map((column) => column.values.map(isYes));
    const named = new Map<string, number[]>();
    const firstRow = new Map<string, number>();
    for (let k = 0; k < index.length; k++) {
      const numbered = number === undefined ? '' : number.values[number.of[k]].trim();
      const typed = type === undefined ? '' : type.values[type.of[k]].trim();
      const flagged = flags.length === 0 ? !isNone(numbered) : flags.some((column, c) => yes[c][column.of[k]]);
      if (flagged) flows.push(index[k]);
      // A scheme without a number is one of innocent behaviour unless it is flagged.
      const name = isNone(numbered) ? (flagged ? typed : '') : `${typed} ${numbered}`.trim();
      if (isNone(name)) continue;
      const slot = `${flagged} ${isNone(numbered) ? 'type' : 'number'} ${name}`;
      const list = named.get(slot);
      if (list === undefined) {
        named.set(slot, [index[k]]);
        firstRow.set(slot, rows[k]);
      } else list.push(index[k]);
    }
    for (const [slot, list] of named) {
      const [flagged, kind, ...words] = slot.split(' ');
      const sorted = list.toSorted((a, b) => a - b);
      // One type names many schemes: those that share no account are apart.
      const parts = kind === 'number' ? [sorted] : connectedParts(ledger, sorted);
      for (const part of parts) {
        const row = parts.length === 1 ? (firstRow.get(slot) ?? 0) : sourceRow(ledger, part[0]);
        groups.push({ title: words.join(' '), flows: part, decoy: flagged !== 'true', file, row });
      }
    }
  }
  return { flows: [...new Set(flows)].sort((a, b) => a - b), groups };
}

/** Transactions split where they share no account, by first transaction. O(transactions). */
export function connectedParts(ledger: Ledger, flows: readonly number[]): readonly (readonly number[])[] {
  const above = new Map<number, number>();
  const root = (account: number): number => {
    let at = account;
    for (let up = above.get(at); up !== undefined; up = above.get(at)) {
      const further = above.get(up);
      if (further !== undefined) above.set(at, further);
      at = up;
    }
    return at;
  };
  for (const i of flows) {
    const [a, b] = [root(ledger.from[i]), root(ledger.to[i])];
    if (a !== b) above.set(Math.max(a, b), Math.min(a, b));
  }
  const parts = new Map<number, number[]>();
  for (const i of flows) {
    const part = root(ledger.from[i]);
    const list = parts.get(part);
    if (list === undefined) parts.set(part, [i]);
    else list.push(i);
  }
  return [...parts.values()];
}
