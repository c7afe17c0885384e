/** How each team did, in numbers: parties, transactions and hand-overs it got right, wrong or not at all. O(seats in the lists). */
import type { ConsensusNode, ConsensusTransaction, Seats } from './consensus.ts';
import type { ConsensusGap } from './gap-consensus.ts';

/** How one team did, in numbers. */
export interface TeamTally {
  readonly team: number;
  /** Parties. */
  readonly right: number;
  readonly wrongReason: number;
  readonly wrong: number;
  readonly missed: number;
  /** Transactions. */
  readonly markedTrue: number;
  readonly markedWrong: number;
  readonly missedTrue: number;
  readonly gapsFound: number;
}

/** In the order of the teams. */
export function tallyAll(
  teams: number,
  parties: readonly ConsensusNode[],
  transactions: readonly ConsensusTransaction[],
  gaps: readonly ConsensusGap[],
): readonly TeamTally[] {
  const counted = (lists: readonly Seats[]): Uint32Array => {
    const counts = new Uint32Array(teams);
    for (const list of lists) for (const team of list) counts[team] += 1;
    return counts;
  };
  const right = counted(parties.map((node) => node.right));
  const wrongReason = counted(parties.map((node) => node.wrongReason));
  const wrong = counted(parties.map((node) => node.wrong));
  const missed = counted(parties.map((node) => node.missed));
  const flows = transactions.filter((one) => one.true);
  const markedTrue = counted(flows.map(({ marked }) => marked));
  const markedWrong = counted(transactions.filter((one) => !one.true).map(({ marked }) => marked));
  const gapsFound = counted(gaps.map(({ found }) => found));
  return Array.from({ length: teams }, (_, team) => ({
    team,
    right: right[team],
    wrongReason: wrongReason[team],
    wrong: wrong[team],
    missed: missed[team],
    markedTrue: markedTrue[team],
    markedWrong: markedWrong[team],
    missedTrue: flows.length - markedTrue[team],
    gapsFound: gapsFound[team],
  }));
}
