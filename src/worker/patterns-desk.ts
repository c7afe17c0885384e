/** Answers what the pattern finder asks: searches piece by piece, so that the desk stays usable and a search can be stopped. */
import {
  patternHitDetail,
  patternSearch,
  type PatternHitDetail,
  type PatternSearch,
} from '../core/desk/pattern-hits.ts';
import { digitsIn } from '../core/ledger/currency.ts';
import type { Filter } from '../core/ledger/filter.ts';
import {
  settledOptions,
  type Findings,
  type Limits,
  type Options,
  type PatternHit,
  type PatternName,
} from '../core/patterns/pattern.ts';
import { patterns } from '../core/patterns/patterns.ts';
import { patternView, type PatternLevel } from '../core/patterns/view.ts';
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
/** ms of work between two looks at what else was asked. */
const stretch = 40;

interface Last {
  readonly search: number;
  readonly desk: LoadedDesk;
  readonly byParty: boolean;
  readonly hits: ReadonlyMap<PatternName, readonly PatternHit[]>;
}

/** `now`: ms on a clock that never goes back. */
export function patternsDesk(loaded: () => LoadedDesk, now: () => number): PatternsApi {
  let running = 0;
  let last: Last | null = null;
  return {
    findPatterns: async ({ filter, level, chosen }, onProgress) => {
      const mine = ++running;
      const desk = loaded();
      const { directory, pack } = desk;
      if (pack.exercise?.aids?.patterns === false) throw new Error('patterns-off');
      const { ledger } = pack.dataset;
      const currency = ledger.baseCurrency;
      const unit = 10 ** digitsIn(ledger, currency);
      const view = patternView(directory, desk.mask(filter), level);
      const searches: PatternSearch[] = [];
      const hits = new Map<PatternName, readonly PatternHit[]>();
      let looked = now();
      const pause = async (name: PatternName, done: number) => {
        if (now() - looked < stretch) return;
        onProgress({ name, done });
        await new Promise((resolve) => setTimeout(resolve));
        if (mine !== running) throw aborted();
        looked = now();
      };
      for (const [at, { name, options }] of chosen.entries()) {
        const pattern = patterns.find((one) => one.name === name);
        if (pattern === undefined) continue;
        const settled = settledOptions(pattern, options, { currency, unit });
        const found = await finish(pattern.find(view, settled, limits), (done) =>
          pause(name, (at + done) / chosen.length),
        );
        searches.push(patternSearch(directory, name, settled, found));
        hits.set(name, found.hits);
      }
      last = { search: mine, desk, byParty: level === 'parties', hits };
      return { search: mine, payments: view.size, searches };
    },
    cancelPatterns: async () => {
      running++;
    },
    patternHit: async (search, name, place) => {
      const hit = last?.search === search && last.desk === loaded() ? last.hits.get(name)?.[place] : undefined;
      if (last === null || hit === undefined) throw new Error('patterns-gone');
      return patternHitDetail(loaded().directory, hit, last.byParty);
    },
  };
}

async function finish(steps: Generator<number, Findings>, pause: (done: number) => Promise<void>): Promise<Findings> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause(step.value);
  }
}

/** A plain Error, because one crosses from worker to page with its name and message. */
function aborted(): Error {
  return Object.assign(new Error('search-cancelled'), { name: 'AbortError' });
}
