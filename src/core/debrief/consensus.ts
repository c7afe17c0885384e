/**
 * What the class made of every node, transaction and gap, beside what the key makes of it: who claimed, traced and froze it, who was right,
 * what nobody saw and what most took for guilty. O(claims + marks + freezes of all teams + key + gaps² of a team).
 */
import { parseKey, partyKey, type NodeKey } from '../dataset/dataset.ts';
import { runSteps, type Steps } from '../dataset/run-steps.ts';
import { reachableAccounts } from '../disruption/freezable-units.ts';
import type { Role } from '../exercise/key.ts';
import { reasons, type Reason } from '../exercise/work.ts';
import { transactionId } from '../ledger/ledger.ts';
import { gapConsensus, type ConsensusGap, type WrongGap } from './gap-consensus.ts';
import type { Lesson } from './lesson.ts';
import type { Standing, Truth } from './standing.ts';
import { tallyAll, type TeamTally } from './team-tally.ts';

/** Places in `lesson.teams`, ascending. */
export type Seats = readonly number[];

/**
 * A party or account. A claim counts for the holder and all its accounts; a mark touches both accounts of the transaction and their
 * holders; a freeze touches what was chosen, its holder, and the accounts it reaches.
 */
export interface ConsensusNode {
  readonly key: NodeKey;
  readonly label: string;
  readonly kind: 'party' | 'account';
  readonly truth: Truth;
  readonly role: Role | null;
  /** True reasons to claim it; none where a claim is wrong. */
  readonly reasons: readonly Reason[];
  /** By the reason given, in the order of the reasons; only those somebody gave. */
  readonly claims: readonly { readonly reason: Reason; readonly teams: Seats }[];
  readonly claimed: Seats;
  readonly traced: Seats;
  readonly frozen: Seats;
  /** Claimed for a true reason. */
  readonly right: Seats;
  /** There is a true reason, but none of those given. */
  readonly wrongReason: Seats;
  /** Claimed where nothing is to be claimed. */
  readonly wrong: Seats;
  /** Not claimed where something is. */
  readonly missed: Seats;
}

export interface ConsensusTransaction {
  readonly id: string;
  /** UTC ms. */
  readonly at: number;
  /** Base-currency minor units. */
  readonly amount: number;
  /** Holders. */
  readonly from: NodeKey;
  readonly to: NodeKey;
  /** Part of the financing flow. */
  readonly true: boolean;
  readonly marked: Seats;
}

export interface Consensus {
  /** Number of teams. */
  readonly teams: number;
  /** What anybody touched and what the key names; most touched first, then by key. */
  readonly nodes: readonly ConsensusNode[];
  /** Marked by anybody or true; by time, then in ledger order. */
  readonly transactions: readonly ConsensusTransaction[];
  readonly gaps: readonly ConsensusGap[];
  readonly wrongGaps: readonly WrongGap[];
  /** In the order of `lesson.teams`. */
  readonly tallies: readonly TeamTally[];
  /** Members, true transactions and gaps that no team claimed, traced, froze, marked or inferred. */
  readonly unseen: {
    readonly parties: readonly NodeKey[];
    readonly transactions: readonly string[];
    readonly gaps: readonly string[];
  };
  /** What is not of the network but claimed, frozen or marked by `most` of the teams or more. */
  readonly overFlagged: {
    readonly parties: readonly NodeKey[];
    readonly transactions: readonly string[];
  };
  /** Parties on which the class parts: claimed by some and not by others, the nearest to half first. */
  readonly disputed: readonly NodeKey[];
}

export interface ConsensusOptions {
  /** Share of the teams from which something counts as over-flagged. */
  readonly most: number;
}

export const consensusDefaults: ConsensusOptions = { most: 0.5 };

/** Nodes settled at a stretch. */
const stretch = 32;

/** Lists of seats are filled team by team, so each is ascending and a team met again is the last of it. */
interface Draft {
  readonly claims: Map<Reason, number[]>;
  readonly claimed: number[];
  readonly traced: number[];
  readonly frozen: number[];
}

function seat(list: number[], team: number): void {
  if (list[list.length - 1] !== team) list.push(team);
}

/** A pure function of the lesson; results are plain data. */
export function consensus(lesson: Lesson, standing: Standing, options: Partial<ConsensusOptions> = {}): Consensus {
  return runSteps(consensusSteps(lesson, standing, options));
}

/** A step a team, and some for what the class adds up to. */
export function* consensusSteps(
  lesson: Lesson,
  standing: Standing,
  options: Partial<ConsensusOptions> = {},
): Steps<Consensus> {
  const { teams, dataset, exercise, key } = lesson;
  const { ledger } = dataset;
  const { roster } = standing;
  const { directory } = roster;
  const { most } = { ...consensusDefaults, ...options };
  const drafts = new Map<NodeKey, Draft>();
  const draftOf = (node: NodeKey): Draft => {
    const known = drafts.get(node);
    if (known !== undefined) return known;
    const fresh: Draft = { claims: new Map(), claimed: [], traced: [], frozen: [] };
    drafts.set(node, fresh);
    return fresh;
  };
  /** Of an account and its holder. */
  const byAccount: (readonly [Draft, Draft] | undefined)[] = [];
  /** The last team seated at an account: most marks of a team touch accounts it touched before. */
  const last = new Int32Array(dataset.accounts.ids.length).fill(-1);
  const seatAt = (account: number, team: number): void => {
    if (last[account] === team) return;
    last[account] = team;
    const [own, holder] = (byAccount[account] ??= [
      draftOf(directory.keyOf(account)),
      draftOf(roster.holderOf(account)),
    ]);
    seat(own.traced, team);
    seat(holder.traced, team);
  };
  // By place in the ledger: a large class marks a million times.
  const marks: (number[] | undefined)[] = Array.from(roster.isTrueFlow, (flow) => (flow === 1 ? [] : undefined));
  for (const [party] of Object.entries(key.roles)) draftOf(partyKey(party));
  for (const { party } of [...key.claims, ...key.listed, ...key.decoys, ...key.covered]) draftOf(partyKey(party));

  for (const [team, { attempt }] of teams.entries()) {
    const { work } = attempt;
    for (const { subject, reason } of work.claims) {
      const holder = roster.holderKey(subject);
      const node = directory.nodeOf(holder);
      const accounts = node < 0 ? [] : [...directory.accountsOf(node)].map((account) => directory.keyOf(account));
      for (const one of new Set([holder, ...accounts])) {
        const draft = draftOf(one);
        seat(draft.claimed, team);
        const given = draft.claims.get(reason) ?? [];
        draft.claims.set(reason, given);
        seat(given, team);
      }
    }
    for (const id of work.marked) {
      const i = roster.indexOf(id);
      if (i < 0) continue;
      seat((marks[i] ??= []), team);
      seatAt(ledger.from[i], team);
      seatAt(ledger.to[i], team);
    }
    for (const { target } of work.plan) {
      const reached = reachableAccounts(directory, exercise, target).map((account) => directory.keyOf(account));
      for (const one of [target, roster.holderKey(target), ...reached]) seat(draftOf(one).frozen, team);
    }
    yield;
  }

  const settled: ConsensusNode[] = [];
  for (const [node, draft] of drafts) {
    settled.push(settle(node, draft, standing, teams.length));
    if (settled.length % stretch === 0) yield;
  }
  const nodes = settled.toSorted((a, b) => touches(b) - touches(a) || (a.key < b.key ? -1 : 1));
  yield;
  const transactions = marks.flatMap((marked, i): readonly ConsensusTransaction[] =>
    marked === undefined
      ? []
      : [
          {
            id: transactionId(ledger, i),
            at: ledger.time[i],
            amount: ledger.base[i],
            from: roster.holderOf(ledger.from[i]),
            to: roster.holderOf(ledger.to[i]),
            true: roster.isTrueFlow[i] === 1,
            marked,
          },
        ],
  );
  yield;
  const { gaps, wrongGaps } = gapConsensus(lesson, standing);
  yield;
  const parties = nodes.filter(isHolder(standing));
  const enough = (seats: number) => seats > 0 && seats >= most * teams.length;
  return {
    teams: teams.length,
    nodes,
    transactions,
    gaps,
    wrongGaps,
    tallies: tallyAll(teams.length, parties, transactions, gaps),
    unseen: {
      parties: parties.filter((node) => node.truth === 'member' && touches(node) === 0).map((node) => node.key),
      transactions: transactions.filter((one) => one.true && one.marked.length === 0).map(({ id }) => id),
      gaps: gaps.filter(({ found }) => found.length === 0).map(({ id }) => id),
    },
    overFlagged: {
      parties: parties
        .filter((node) => node.truth !== 'member' && enough(suspecting(node)))
        .toSorted((a, b) => suspecting(b) - suspecting(a) || (a.key < b.key ? -1 : 1))
        .map((node) => node.key),
      transactions: transactions.filter((one) => !one.true && enough(one.marked.length)).map(({ id }) => id),
    },
    disputed: parties
      .filter(({ claimed }) => claimed.length > 0 && claimed.length < teams.length)
      .toSorted((a, b) => fromHalf(a, teams.length) - fromHalf(b, teams.length) || (a.key < b.key ? -1 : 1))
      .map((node) => node.key),
  };
}

const touches = ({ claimed, traced, frozen }: ConsensusNode): number => claimed.length + traced.length + frozen.length;
const suspecting = ({ claimed, frozen }: ConsensusNode): number => new Set([...claimed, ...frozen]).size;
const fromHalf = ({ claimed }: ConsensusNode, teams: number): number => Math.abs(2 * claimed.length - teams);

/** Parties, and accounts nobody is known to hold: what a claim is about in the end. */
const isHolder =
  ({ roster }: Standing) =>
  ({ key }: ConsensusNode): boolean =>
    roster.holderKey(key) === key;

function settle(key: NodeKey, draft: Draft, standing: Standing, total: number): ConsensusNode {
  const due = standing.reasonsOf(key);
  const { claimed, traced, frozen } = draft;
  const claimers = new Set(claimed);
  const hits = new Set(due.flatMap((reason) => [...(draft.claims.get(reason) ?? [])]));
  return {
    key,
    label: standing.roster.nameOf(key),
    kind: parseKey(key).kind,
    truth: standing.truthOf(key),
    role: standing.roleOf(key),
    reasons: due,
    claims: reasons.flatMap((reason) => {
      const teams = draft.claims.get(reason);
      return teams === undefined ? [] : [{ reason, teams }];
    }),
    claimed,
    traced,
    frozen,
    right: [...hits].toSorted((a, b) => a - b),
    wrongReason: due.length === 0 ? [] : claimed.filter((team) => !hits.has(team)),
    wrong: due.length === 0 ? claimed : [],
    missed: due.length === 0 ? [] : Array.from({ length: total }, (_, t) => t).filter((t) => !claimers.has(t)),
  };
}
