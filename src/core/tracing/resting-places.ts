/** Where traced money comes to rest under several rules, by account. */
import { inStretches } from '../dataset/in-stretches.ts';
import type { Steps } from '../dataset/run-steps.ts';

export interface RestingPlace {
  readonly account: number;
  /** By rule, in the order asked for. Traced money that came in (back: went out towards the seed), and what of it is there at the end. */
  readonly came: readonly number[];
  readonly rests: readonly number[];
}

interface Ranked {
  readonly account: number;
  readonly rests: number;
  readonly came: number;
}

const inOrder = (a: Ranked, b: Ranked): number => b.rests - a.rests || b.came - a.came || a.account - b.account;

export class RestingPlaces {
  /** By rule: whether it looks at amounts. Where one does not, nothing is said to rest. */
  readonly weighing: readonly boolean[];
  /** By rule, by place. */
  readonly #came: readonly number[][];
  readonly #rests: readonly number[][];
  /** Accounts where traced money ever was, in the order met, and their places there; -1 = none. */
  readonly #accounts: number[] = [];
  readonly #places: Int32Array;

  constructor(accounts: number, weighing: readonly boolean[]) {
    this.weighing = weighing;
    this.#came = weighing.map(() => []);
    this.#rests = weighing.map(() => []);
    this.#places = new Int32Array(accounts).fill(-1);
  }

  get total(): number {
    return this.#accounts.length;
  }

  arrive(rule: number, account: number, money: number): void {
    const place = this.#placeOf(account);
    this.#came[rule][place] += money;
    if (this.weighing[rule]) this.#rests[rule][place] += money;
  }

  leave(rule: number, account: number, money: number): void {
    const place = this.#placeOf(account);
    if (this.weighing[rule]) this.#rests[rule][place] -= money;
  }

  restsOf(rule: number): number {
    return this.#rests[rule].reduce((sum, money) => sum + money, 0);
  }

  /** At most `most`: most at rest under any rule that weighs first, then most that came in. `stretch`: places between two steps. */
  *listed(most: number, stretch: number): Steps<readonly RestingPlace[]> {
    const kept: Ranked[] = [];
    let last: Ranked | null = null;
    yield* inStretches(this.total, stretch, (begin, end) => {
      for (let place = begin; place < end; place += 1) {
        const ranked = this.#rank(place);
        if (last !== null && inOrder(ranked, last) > 0) continue;
        if (kept.push(ranked) < 2 * most + 1000) continue;
        kept.sort(inOrder).length = most;
        last = kept.at(-1) ?? null;
      }
    });
    return kept
      .sort(inOrder)
      .slice(0, most)
      .map(({ account }) => ({
        account,
        came: this.#came.map((by) => by[this.#places[account]]),
        rests: this.#rests.map((by) => by[this.#places[account]]),
      }));
  }

  #rank(place: number): Ranked {
    let [rests, came] = [0, 0];
    for (const [r, by] of this.#rests.entries()) if (this.weighing[r]) rests = Math.max(rests, by[place]);
    for (const by of this.#came) came = Math.max(came, by[place]);
    return { account: this.#accounts[place], rests, came };
  }

  #placeOf(account: number): number {
    if (this.#places[account] >= 0) return this.#places[account];
    for (const by of this.#came) by.push(0);
    for (const by of this.#rests) by.push(0);
    this.#places[account] = this.#accounts.push(account) - 1;
    return this.#places[account];
  }
}
