/**
 * The k best simple time-respecting paths: partition by deviation (Yen, Management Science 17, 1971; Lawler, 18, 1972) on transfers,
 * each part bounded by the best walk on from the labels and searched again without the nodes passed only where that walk meets itself.
 * Without a waiting limit O(k · length) searches of O(m) (times hops under a hop limit). With one, simple paths are NP-hard
 * (Casteigts et al., "Finding temporal paths under waiting time constraints", Algorithmica 83, 2021): a walk that meets
 * itself is split further, exact until `mostSearches` is spent.
 */
import { completionLabels, type Labels, type LabelKind } from './completion-labels.ts';
import type { PathCriterion, PathLimits } from './path-limits.ts';
import { compareRanked, rankOf, type Ranked } from './rank.ts';
import { nextBest, type Search } from './next-best.ts';
import type { Part } from './useful-part.ts';

export interface BestPaths {
  /** Best first; transfers of the part. Equals: fewer hops first, then the earlier transactions. */
  readonly paths: readonly (readonly number[])[];
  /** False where the search was given up before `count` paths were sure. */
  readonly complete: boolean;
}

interface Candidate extends Ranked {
  /** Transfers before this place are those of the part of the search it came from. */
  readonly deviation: number;
  readonly banned: ReadonlySet<number>;
  /** Place of the transfer that enters a node a second time; -1 in a simple path. */
  readonly repeat: number;
}

const labelOf: { readonly [criterion in PathCriterion]: LabelKind } = {
  foremost: 'arrival',
  fastest: 'arrival',
  latest: 'arrival',
  fewest: 'hops',
  widest: 'width',
};
const nothing: ReadonlySet<number> = new Set();

/** Yields the number of paths found after each search, so that whoever drives it can stop. */
export function* bestPaths(
  part: Part,
  criterion: PathCriterion,
  { maxHops, maxWait }: Pick<PathLimits, 'maxHops' | 'maxWait'>,
  count: number,
  mostSearches = 20_000,
): Generator<number, BestPaths> {
  const kind = labelOf[criterion];
  const all = completionLabels(part, { kind, maxWait, maxHops, banned: null, begin: 0 });
  const search: Search = { part, criterion, maxWait };

  const made = (edges: readonly number[], deviation: number, banned: ReadonlySet<number>): Candidate => ({
    edges,
    deviation,
    banned,
    value: rankOf(part, criterion, edges),
    repeat: firstRepeat(part, edges),
  });
  const solve = (prefix: readonly number[], banned: ReadonlySet<number>): Candidate | null => {
    const left = maxHops === null ? null : maxHops - prefix.length;
    const passed = new Set(prefix.flatMap((e) => [part.from[e], part.to[e]]));
    const walk = wayOn(search, all, left, { prefix, banned, passed, simple: false });
    if (walk === null) return null;
    const found = made(maxWait === null ? withoutLoops(part, walk, prefix.length) : walk, prefix.length, banned);
    if (found.repeat < 0 || maxWait !== null) return found;
    const shut = new Uint8Array(part.nodes);
    for (const v of passed) shut[v] = 1;
    const begin = prefix[prefix.length - 1] + 1;
    const labels = completionLabels(part, { kind, maxWait, maxHops: left, banned: shut, begin });
    const way = wayOn(search, labels, left, { prefix, banned, passed, simple: true });
    return way === null ? null : made(withoutLoops(part, way, prefix.length), prefix.length, banned);
  };

  const paths: (readonly number[])[] = [];
  const waiting: Candidate[] = [];
  let searches = 1;
  const first = solve([], nothing);
  if (first !== null) waiting.push(first);
  yield 0;
  while (waiting.length > 0 && paths.length < count) {
    if (searches >= mostSearches) return { paths, complete: false };
    const best = takeBest(waiting);
    if (best.repeat < 0) paths.push(best.edges);
    if (paths.length === count) break;
    // Whoever parts after the repetition repeats it.
    const last = best.repeat < 0 ? best.edges.length - 1 : best.repeat;
    for (let at = best.deviation; at <= last; at++) {
      const banned = new Set(at === best.deviation ? best.banned : nothing).add(best.edges[at]);
      const found = solve(best.edges.slice(0, at), banned);
      searches += 1;
      if (found !== null) waiting.push(found);
      yield paths.length;
    }
  }
  return { paths, complete: true };
}

interface Beginning {
  readonly prefix: readonly number[];
  /** What must not follow the prefix at once. */
  readonly banned: ReadonlySet<number>;
  /** Nodes of the prefix: not entered by what follows at once and, where the labels were made for it, by nothing later. */
  readonly passed: ReadonlySet<number>;
  readonly simple: boolean;
}

/** The best walk that begins so, `left` transfers at most behind the prefix; null if there is none. */
function wayOn(
  search: Search,
  labels: readonly Labels[],
  left: number | null,
  { prefix, banned, passed, simple }: Beginning,
): readonly number[] | null {
  const walk = [...prefix];
  for (let more = left; more !== 0;) {
    const next = walk.length === prefix.length;
    const e = nextBest(
      search,
      labels[more === null ? 0 : more - 1],
      walk,
      next ? banned : nothing,
      next || simple ? passed : nothing,
    );
    if (e < 0) return null;
    walk.push(e);
    if (search.part.target[search.part.to[e]] === 1) return walk;
    if (more !== null) more -= 1;
  }
  return null;
}

/** Loops behind the first `kept` + 1 transfers cut out: without a waiting limit the rest still holds, and is no worse. */
function withoutLoops({ to }: Part, edges: readonly number[], kept: number): readonly number[] {
  const path = edges.slice(0, kept);
  for (const e of edges.slice(kept)) {
    let seen = path.length - 1;
    while (seen >= kept && to[path[seen]] !== to[e]) seen--;
    if (seen >= kept) path.length = seen + 1;
    else path.push(e);
  }
  return path;
}

function firstRepeat({ from, to }: Part, edges: readonly number[]): number {
  const seen = new Set([from[edges[0]]]);
  return edges.findIndex((e) => seen.size === seen.add(to[e]).size);
}

function takeBest(waiting: Candidate[]): Candidate {
  let best = 0;
  for (let i = 1; i < waiting.length; i++) if (compareRanked(waiting[i], waiting[best]) < 0) best = i;
  const [taken] = waiting.splice(best, 1);
  return taken;
}
