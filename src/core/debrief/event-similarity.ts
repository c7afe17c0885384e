/**
 * Do two logs look as if one was made beside the other? For each pair the longest run of the same graded moves in the same order (longest
 * common subsequence, Hunt and Szymanski 1977, which for moves that seldom repeat is a longest ascending subsequence), how far apart in time
 * the moves of that run were done, and how many of them are wrong. A high share is a question to ask the two teams (they may have been told the
 * same, or sat together), never a finding: nothing is scored by it. O(r log n) a pair, r = matching positions.
 */
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import type { Deed } from './deeds.ts';
import type { Lesson, Team } from './lesson.ts';
import type { Standing } from './standing.ts';

export interface Likeness {
  /** Places in `lesson.teams`, a < b. */
  readonly a: number;
  readonly b: number;
  /** Moves in the same order. */
  readonly run: number;
  /** `run` as a share of the shorter log's moves, 0..1. */
  readonly share: number;
  /** Moves of the run that the key calls wrong. */
  readonly wrong: number;
  /** ms since start, the first team's move minus the second's: middle value over the run, and the middle distance from it. */
  readonly lag: number;
  readonly spread: number;
  /** The run as pairs of places in the two logs. */
  readonly moves: readonly (readonly [number, number])[];
}

export interface LikenessOptions {
  /** Runs shorter than this say nothing. */
  readonly least: number;
  /** Only pairs that share at least this, 0..1. */
  readonly share: number;
  /** Most pairs returned. */
  readonly most: number;
}

export const likenessDefaults: LikenessOptions = { least: 8, share: 0.5, most: 50 };

/** Pairs to ask about: most wrong moves in common first, then the largest share, then in the order of the teams. */
export function eventSimilarity(
  lesson: Lesson,
  standing: Standing,
  options: Partial<LikenessOptions> = {},
): readonly Likeness[] {
  return runSteps(similaritySteps(lesson, standing, options));
}

/** A step a team to gather its moves, then one a team for the pairs it closes. */
export function* similaritySteps(
  { teams }: Lesson,
  standing: Standing,
  options: Partial<LikenessOptions> = {},
): Steps<readonly Likeness[]> {
  const { least, share, most } = { ...likenessDefaults, ...options };
  const names = new Map<string, number>();
  const wrong: boolean[] = [];
  const moves: Moves[] = [];
  for (const team of teams) {
    moves.push(movesOf(team, standing, names, wrong));
    yield;
  }
  const placeIn = new Int32Array(names.size).fill(-1);
  const found: Likeness[] = [];
  for (let b = 1; b < teams.length; b++) {
    moves[b].name.forEach((name, i) => (placeIn[name] = i));
    for (let a = 0; a < b; a++) {
      const shorter = Math.min(moves[a].name.length, moves[b].name.length);
      const enough = Math.max(least, share * shorter);
      const run = shorter < enough ? [] : commonRun(moves[a].name, placeIn, enough);
      if (run.length < enough || run.length === 0) continue;
      const lags = run.map(([i, j]) => moves[a].after[i] - moves[b].after[j]);
      const lag = middle(lags);
      found.push({
        a,
        b,
        run: run.length,
        share: run.length / shorter,
        wrong: run.filter(([i]) => wrong[moves[a].name[i]]).length,
        lag,
        spread: middle(lags.map((one) => Math.abs(one - lag))),
        moves: run.map(([i, j]) => [moves[a].action[i], moves[b].action[j]]),
      });
    }
    for (const name of moves[b].name) placeIn[name] = -1;
    yield;
  }
  return found.toSorted((x, y) => y.wrong - x.wrong || y.share - x.share || x.a - y.a || x.b - y.b).slice(0, most);
}

/** Columns of one length: number of the move's name, place in the log, ms since the start. */
interface Moves {
  readonly name: readonly number[];
  readonly action: readonly number[];
  readonly after: readonly number[];
}

/** Each graded move when it was first done, undone ones too, for they were made by hand all the same. What one action marks is one move. */
function movesOf({ attempt, deeds }: Team, standing: Standing, names: Map<string, number>, wrong: boolean[]): Moves {
  const moves = { name: [] as number[], action: [] as number[], after: [] as number[] };
  const seen = new Set<number>();
  for (const deed of deeds) {
    for (const [text, isWrong] of movesIn(deed, standing)) {
      const name = names.get(text) ?? names.size;
      names.set(text, name);
      wrong[name] = isWrong;
      if (seen.has(name)) continue;
      seen.add(name);
      moves.name.push(name);
      moves.action.push(deed.index);
      moves.after.push(deed.at - attempt.startedAt);
    }
  }
  return moves;
}

function movesIn({ altered, about }: Deed, standing: Standing): readonly (readonly [string, boolean])[] {
  if (about !== null) return [];
  const { roster } = standing;
  const marked = altered.flatMap((one) => (one.part === 'mark' && one.after ? [one.transaction] : []));
  const marks: readonly (readonly [string, boolean])[] =
    marked.length === 0
      ? []
      : [
          [
            JSON.stringify(['mark', ...marked.toSorted()]),
            marked.some((id) => roster.isTrueFlow[roster.indexOf(id)] !== 1),
          ],
        ];
  const others = altered.flatMap((one): readonly (readonly [string, boolean])[] => {
    if (one.part === 'claim' && one.after !== null) {
      const { subject, reason } = one.after;
      return [
        [JSON.stringify(['claim', roster.holderKey(subject), reason]), !standing.reasonsOf(subject).includes(reason)],
      ];
    }
    if (one.part !== 'plan') return [];
    const before = new Set(one.before.map(({ target }) => target));
    const fresh = one.after.filter(({ target }) => !before.has(target));
    return fresh.map(({ target }) => [JSON.stringify(['freeze', target]), standing.truthOf(target) !== 'member']);
  });
  return [...marks, ...others];
}

/** Longest ascending subsequence of the other's places (patience sorting, Fredman 1975), as pairs; none when it cannot be `enough` long. */
function commonRun(
  mine: readonly number[],
  placeIn: Int32Array,
  enough: number,
): readonly (readonly [number, number])[] {
  const own: number[] = [];
  const other: number[] = [];
  mine.forEach((name, i) => {
    if (placeIn[name] < 0) return;
    own.push(i);
    other.push(placeIn[name]);
  });
  if (own.length < enough) return [];
  /** By length − 1: where the run of that length that ends lowest ends; and before each match, the match its run goes on from. */
  const ends: number[] = [];
  const before = new Int32Array(own.length);
  other.forEach((place, k) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const half = (low + high) >>> 1;
      if (other[ends[half]] < place) low = half + 1;
      else high = half;
    }
    before[k] = low === 0 ? -1 : ends[low - 1];
    ends[low] = k;
  });
  const run: (readonly [number, number])[] = [];
  for (let k = ends.at(-1) ?? -1; k >= 0; k = before[k]) run.push([own[k], other[k]]);
  return run.toReversed();
}

/** Middle value; of an even number the lower of the two. */
function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}
