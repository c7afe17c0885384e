/** Hits of the pattern finder as the screen shows them: whom they name, and for one of them its payments and its picture. */
import type { NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import { transactionId } from '../ledger/ledger.ts';
import type { Findings, HitFacts, Options, PatternHit, PatternName } from '../patterns/pattern.ts';
import { pictureOfHit, type PatternPicture } from './pattern-picture.ts';

export interface PatternHitRow {
  /** Its rank among those of its pattern, from 0. */
  readonly place: number;
  readonly subjects: readonly { readonly key: NodeKey; readonly label: string }[];
  readonly facts: HitFacts;
  readonly payments: number;
}

export interface PatternSearch extends Omit<Findings, 'hits'> {
  readonly name: PatternName;
  /** As they were used: every option, in ms, shares and minor units. */
  readonly options: Options;
  readonly hits: readonly PatternHitRow[];
}

export interface PatternHitDetail {
  /** Transaction ids in time order. */
  readonly ids: readonly string[];
  /** Accounts the payments touch, and their holders where known. */
  readonly accounts: readonly NodeKey[];
  readonly holders: readonly NodeKey[];
  readonly picture: PatternPicture;
}

export function patternSearch(
  directory: Directory,
  name: PatternName,
  options: Options,
  { hits, ...counts }: Findings,
): PatternSearch {
  return {
    ...counts,
    name,
    options,
    hits: hits.map(({ subjects, facts, rows }, place) => ({
      place,
      subjects: subjects.map((node) => ({ key: directory.keyOf(node), label: labelAs(directory, node) })),
      facts,
      payments: rows.length,
    })),
  };
}

/** An account by its holder where one is known, as everywhere on the desk. */
function labelAs(directory: Directory, node: number): string {
  return directory.labelOf(node < directory.accounts ? directory.holderOf(node) : node);
}

/** `byParty`: whether the search was among parties. */
export function patternHitDetail(directory: Directory, hit: PatternHit, byParty: boolean): PatternHitDetail {
  const { ledger } = directory.dataset;
  const touched = [...new Set(hit.rows.flatMap((i) => [ledger.from[i], ledger.to[i]]))];
  return {
    ids: hit.rows.map((i) => transactionId(ledger, i)),
    accounts: touched.map((account) => directory.keyOf(account)),
    holders: [...new Set(touched.map((account) => directory.keyOf(directory.holderOf(account))))],
    picture: pictureOfHit(directory, hit, byParty),
  };
}
