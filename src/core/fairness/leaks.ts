/**
 * The leak linter: does anything a participant sees without analysis tell members of the hidden network from others?
 * Each feature by itself, and a shallow tree over all of them. What parties do with money is exempt: that is the exercise.
 *
 * A leak is called only where its bound holds against all features at once (Bonferroni): of a hundred honest exercises about five
 * show any. Weaker leaks, the same from seed to seed, are for `poolLeaks`.
 */
import type { Dataset } from '../dataset/dataset.ts';
import type { AnswerKey } from '../exercise/key.ts';
import { seededRandom } from '../scenario/random.ts';
import { accountTable } from './account-features.ts';
import type { FeatureTable } from './feature.ts';
import { categoryRates, foldsOf, outOfFoldRates, type Folds } from './folds.ts';
import { drawnRows, hiddenRows, type HiddenRows } from './hidden-rows.ts';
import { listingTable } from './listing-features.ts';
import { partyTable } from './party-features.ts';
import { relationTable } from './relation-features.ts';
import type { Leak, LeakSubject } from './report.ts';
import { lowestArea, normalQuantile, rocArea, type RocArea } from './roc-area.ts';
import { cutColumn, growTree, leafRate } from './shallow-tree.ts';
import { transactionTable } from './transaction-features.ts';

export interface LeakOptions {
  /** An area above this tells too much. */
  readonly bar: number;
  /** Of all features together. */
  readonly confidence: number;
  /** Most members, and most others, looked at for one subject; larger datasets are drawn from. */
  readonly mostRows: number;
  readonly treeDepth: number;
}

const defaults: LeakOptions = { bar: 0.55, confidence: 0.95, mostRows: 5_000, treeDepth: 3 };
const seed = '6c65616b6c65616b6c65616b6c65616b6c';

export const leakSubjects: readonly LeakSubject[] = ['transactions', 'parties', 'accounts', 'relations', 'listings'];

const tables: {
  readonly [subject in LeakSubject]: (dataset: Dataset, hidden: HiddenRows, most: number) => FeatureTable;
} = {
  transactions: (dataset, hidden, most) => transactionTable(dataset, hidden.flow, draw(hidden.flow, most)),
  parties: (dataset, hidden, most) => partyTable(dataset, hidden.party, draw(hidden.party, most)),
  accounts: (dataset, hidden, most) => accountTable(dataset, hidden.account, draw(hidden.account, most)),
  relations: (dataset, hidden, most) => relationTable(dataset, hidden.relation, draw(hidden.relation, most)),
  listings: (dataset, hidden, most) => listingTable(dataset, hidden.listing, draw(hidden.listing, most)),
};

function draw(member: Uint8Array, most: number): readonly number[] {
  return drawnRows(member, most, seededRandom(seed).below);
}

/** One feature measured; what remains is to judge it beside the others. */
export type Measured = Pick<Leak, 'subject' | 'feature' | 'learned' | 'judged'> & { readonly area: RocArea };

/** Every leak candidate, by subject in order, the tree last. A subject without members or without others has none. O(features · rows log rows). */
export function findLeaks(
  pack: { readonly dataset: Dataset; readonly key: AnswerKey },
  options: Partial<LeakOptions> = {},
): readonly Leak[] {
  const hidden = hiddenRows(pack.dataset, pack.key);
  return judgeLeaks(
    leakSubjects.flatMap((subject) => measureSubject(pack.dataset, hidden, subject, options)),
    options,
  );
}

/** Areas of all features of one subject, and of its tree. */
export function measureSubject(
  dataset: Dataset,
  hidden: HiddenRows,
  subject: LeakSubject,
  options: Partial<LeakOptions> = {},
): readonly Measured[] {
  const { mostRows, treeDepth } = { ...defaults, ...options };
  return measureTable(tables[subject](dataset, hidden, mostRows), treeDepth);
}

export function measureTable(table: FeatureTable, treeDepth = defaults.treeDepth): readonly Measured[] {
  const { subject, member } = table;
  const folds = foldsOf(table);
  const measured: Measured[] = [];
  const everywhere = new Uint32Array(member.length);
  const add = (feature: string, judged: boolean, scores: Float64Array, learned: Folds | null) => {
    const stratum = learned !== null ? learned.stratum : judged ? table.stratum : everywhere;
    const area = rocArea({ values: scores, member, stratum, cluster: table.cluster });
    if (area !== null) measured.push({ subject, feature, learned: learned !== null, judged, area });
  };
  for (const { name, kind, values, judged } of table.features) {
    if (kind === 'number') add(name, judged, values, null);
    else if (folds !== null) add(name, judged, outOfFoldRates(values, member, folds), folds);
  }
  if (folds !== null) add('tree', true, treeScores(table, folds, treeDepth), folds);
  return measured;
}

/** By row: the leaf's member rate in a tree grown on the other folds. */
function treeScores({ features, member }: FeatureTable, folds: Folds, depth: number): Float64Array {
  const scores = new Float64Array(member.length);
  const leastLeaf = Math.max(5, Math.floor(member.length / 100));
  const judged = features.filter((feature) => feature.judged);
  const plain = judged.map(({ kind, values }) => (kind === 'number' ? cutColumn(values) : null));
  for (let fold = 0; fold < folds.count; fold++) {
    const trains = (i: number) => folds.of[i] !== fold;
    const columns = judged.map(({ values }, f) => {
      const ready = plain[f];
      if (ready !== null) return ready;
      // Ordered by member rate, categories are cut as numbers are (Breiman et al. 1984, 9.4).
      const rate = categoryRates(values, member, trains);
      return cutColumn(values.map((category) => (Number.isNaN(category) ? Number.NaN : rate(category))));
    });
    const rows = Uint32Array.from(member.keys()).filter(trains);
    const tree = growTree(columns, member, rows, { depth, leastLeaf });
    for (let i = 0; i < member.length; i++) if (!trains(i)) scores[i] = leafRate(tree, columns, i);
  }
  return scores;
}

/** Bounds that hold together for all that was measured. */
export function judgeLeaks(measured: readonly Measured[], options: Partial<LeakOptions> = {}): readonly Leak[] {
  const { bar, confidence } = { ...defaults, ...options };
  // A feature may point either way; what was learned has said beforehand which way it points.
  const tests = measured.reduce((sum, { judged, learned }) => sum + (judged ? (learned ? 1 : 2) : 0), 0);
  const z = normalQuantile((1 - confidence) / Math.max(2, tests));
  return measured.map(({ subject, feature, learned, judged, area }) => {
    const auc = learned ? Math.max(0.5, area.value) : Math.max(area.value, 1 - area.value);
    const low = lowestArea(area, auc, z);
    return {
      subject,
      feature,
      auc: rounded(auc),
      raw: rounded(area.value),
      low: rounded(low),
      members: area.members,
      others: area.others,
      learned,
      judged,
      leaks: judged && low > bar,
    };
  });
}

function rounded(area: number): number {
  return Math.round(area * 1e4) / 1e4;
}
