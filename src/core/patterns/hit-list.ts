/** Keeps the highest-ranked hits and counts the rest; only those kept in the end are written out. */
import type { Findings, PatternHit } from './pattern.ts';

interface Candidate {
  readonly score: number;
  /** UTC ms of its first payment, and its first subject: what ranks equal scores. */
  readonly at: number;
  readonly subject: number;
  readonly make: () => PatternHit;
}

export class HitList {
  readonly #most: number;
  readonly #kept: Candidate[] = [];
  #found = 0;
  /** No hit of a lower score can be kept any more. */
  #floor = -Infinity;

  constructor(most: number) {
    this.#most = most;
  }

  offer(score: number, at: number, subject: number, make: () => PatternHit): void {
    this.#found++;
    if (score < this.#floor) return;
    this.#kept.push({ score, at, subject, make });
    if (this.#kept.length >= 2 * this.#most + 100) this.#trim();
  }

  /** `searched` below 1 says that the search gave up there. */
  findings(passedOver: number, searched = 1): Findings {
    this.#trim();
    const hits = this.#kept.map(({ make }) => make());
    return { hits, found: this.#found, passedOver, complete: searched >= 1, searched };
  }

  #trim(): void {
    this.#kept.sort((a, b) => b.score - a.score || a.at - b.at || a.subject - b.subject);
    if (this.#kept.length < this.#most) return;
    this.#kept.length = this.#most;
    this.#floor = this.#kept.at(-1)?.score ?? -Infinity;
  }
}
