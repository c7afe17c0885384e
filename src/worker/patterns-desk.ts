/** Answers what the pattern finder asks: searches piece by piece, so that the desk stays usable and a search can be stopped. */
import {
  patternHitDetail,
  patternSearch,
  type PatternHitDetail,
  type PatternSearch,
} from '../core/desk/pattern-hits.ts';
import { toldAs } from '../core/dataset/told-as.ts';
import { digitsIn } from '../core/ledger/currency.ts';
import type { Filter } from '../core/ledger/filter.ts';
import {
  settledOptions,
  type Limits,
  type Options,
  type PatternHit,
  type PatternName,
} from '../core/patterns/pattern.ts';
import { patterns } from '../core/patterns/patterns.ts';
import { patternViewSteps, type PatternLevel } from '../core/patterns/view.ts';
import type { LoadedDesk } from './loaded-desk.ts';

export interface PatternsRequest {
  readonly filter: Filter;
  readonly level: PatternLevel;
  /** Options not given are as they are unless said; money in base-currency minor units. */
  readonly chosen: readonly { readonly name: PatternName; readonly options: Partial<Options> }[];
}

export interface PatternsReport {
  /** Tells this search from later ones. */
  readonly search: number;
  /** Payments that were looked at. */
  readonly payments: number;
  /** In the order chosen. */
  readonly searches: readonly PatternSearch[];
}

export interface PatternsProgress {
  readonly name: PatternName;
  /** 0 to 1, of all patterns together. */
  readonly done: number;
}

export interface PatternsApi {
  /** Rejects with an AbortError when cancelled or overtaken by a later search, with `patterns-off` where the trainer has switched the finder off. */
  findPatterns(request: PatternsRequest, onProgress: (progress: PatternsProgress) => void): Promise<PatternsReport>;
  cancelPatterns(): Promise<void>;
  /** A hit of the last search by its place; rejects with `patterns-gone` when that was another. */
  patternHit(search: number, name: PatternName, place: number): Promise<PatternHitDetail>;
}

/** Hits sent of each pattern; the rest are counted. */
const limits: Limits = { hits: 200, work: 500_000_000 };
const topic = 'patterns';

interface Last {
  readonly search: number;
  readonly desk: LoadedDesk;
  readonly byParty: boolean;
  readonly hits: ReadonlyMap<PatternName, readonly PatternHit[]>;
}

export function patternsDesk(loaded: () => LoadedDesk): PatternsApi {
  let searches = 0;
  let last: Last | null = null;
  return {
    findPatterns: async (request, onProgress) => {
      const mine = ++searches;
      const desk = loaded();
      if (desk.pack.exercise?.aids?.patterns === false) throw new Error('patterns-off');
      const found = await desk.turns.run(topic, searchSteps(desk, request), onProgress);
      last = { search: mine, desk, byParty: request.level === 'parties', hits: found.hits };
      return { search: mine, payments: found.payments, searches: found.searches };
    },
    cancelPatterns: async () => loaded().turns.stop(topic),
    patternHit: async (search, name, place) => {
      const hit = last?.search === search && last.desk === loaded() ? last.hits.get(name)?.[place] : undefined;
      if (last === null || hit === undefined) throw new Error('patterns-gone');
      return patternHitDetail(loaded().directory, hit, last.byParty);
    },
  };
}

interface Found extends Omit<PatternsReport, 'search'> {
  readonly hits: ReadonlyMap<PatternName, readonly PatternHit[]>;
}

function* searchSteps(
  { directory, pack, mask }: LoadedDesk,
  { filter, level, chosen }: PatternsRequest,
): Generator<PatternsProgress, Found> {
  const { ledger } = pack.dataset;
  const currency = ledger.baseCurrency;
  const unit = 10 ** digitsIn(ledger, currency);
  const searches: PatternSearch[] = [];
  const hits = new Map<PatternName, readonly PatternHit[]>();
  const first = chosen[0]?.name ?? 'fan-in';
  const view = yield* toldAs(patternViewSteps(directory, mask(filter), level), () => ({ name: first, done: 0 }));
  for (const [at, { name, options }] of chosen.entries()) {
    const pattern = patterns.find((one) => one.name === name);
    if (pattern === undefined) continue;
    const settled = settledOptions(pattern, options, { currency, unit });
    const found = yield* toldAs(pattern.find(view, settled, limits), (done) => ({
      name,
      done: (at + done) / chosen.length,
    }));
    searches.push(patternSearch(directory, name, settled, found));
    hits.set(name, found.hits);
  }
  return { payments: view.size, searches, hits };
}
