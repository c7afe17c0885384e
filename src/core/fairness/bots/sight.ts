/** What a bot sees: the same as a participant, never the key. Built once for all bots. */
import { createDirectory, type Directory } from '../../dataset/directory.ts';
import { parseKey, type Dataset, type NodeKey } from '../../dataset/dataset.ts';
import { freezableUnits } from '../../disruption/freezable-units.ts';
import type { PlainGraph } from '../../disruption/objective.ts';
import { plainGraph } from '../../disruption/plain-graph.ts';
import { costSlack } from '../../disruption/solution.ts';
import type { Exercise, Quiz } from '../../exercise/exercise.ts';
import { aggregate, type Network } from '../../network/aggregate.ts';
import type { Hit } from '../../screening/hit.ts';
import { screenParties } from '../../screening/screener.ts';
import { isBankDesk } from '../bank-desk.ts';
import type { BotClaim } from './bot.ts';

export interface Choice {
  readonly key: NodeKey;
  /** Directory number of the party, or of an account nobody is known to hold. */
  readonly node: number;
  readonly cost: number;
}

export interface Sight {
  readonly dataset: Dataset;
  readonly exercise: Exercise;
  readonly quiz: Quiz | null;
  readonly directory: Directory;
  /** Who pays whom, parties as nodes. */
  readonly network: Network;
  /** The same without directions, over directory numbers. */
  graph(): PlainGraph;
  /** Screening hits at 0.8 or more, best first. */
  hits(): readonly Hit[];
  /** What can be frozen and what somebody in their senses would: no bank's desk, no public body. */
  readonly choices: readonly Choice[];
}

const likely = 0.8;

export function createSight(dataset: Dataset, exercise: Exercise, quiz: Quiz | null): Sight {
  const directory = createDirectory(dataset);
  const everything = new Uint8Array(dataset.ledger.size).fill(1);
  const network = aggregate(directory, everything, 'parties', new Set());
  let graph: PlainGraph | null = null;
  let hits: readonly Hit[] | null = null;
  return {
    dataset,
    exercise,
    quiz,
    directory,
    network,
    graph: () => (graph ??= plainGraph(directory.nodes, edgesOf(network))),
    hits: () => (hits ??= screenParties(dataset.listings, dataset.parties).filter(({ score }) => score >= likely)),
    choices: freezableUnits(dataset, exercise)
      .filter(({ key }) => {
        const { kind, id } = parseKey(key);
        const party = kind === 'party' ? dataset.parties[directory.partyOf(id)] : undefined;
        return party === undefined || (party.kind !== 'public' && !isBankDesk(party));
      })
      .map(({ key, cost }) => ({ key, cost, node: directory.nodeOf(key) })),
  };
}

function edgesOf({ edges, from, to }: Network): readonly (readonly [number, number])[] {
  return Array.from({ length: edges }, (_, e) => [from[e], to[e]] as const);
}

/** Targets by score, best first, while the budget lasts; what scores nothing is left alone. Equal scores go by key. */
export function bestWithinBudget(sight: Sight, score: (node: number) => number): readonly Choice[] {
  const ranked = sight.choices
    .map((choice) => ({ choice, worth: score(choice.node) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth || (a.choice.key < b.choice.key ? -1 : 1));
  return affordable(
    ranked.map(({ choice }) => choice),
    sight.exercise.budget,
  );
}

export function affordable(ranked: readonly Choice[], budget: number): readonly Choice[] {
  const taken: Choice[] = [];
  let left = budget;
  for (const choice of ranked) {
    if (choice.cost > left + costSlack) continue;
    taken.push(choice);
    left -= choice.cost;
  }
  return taken;
}

/** Ledger indexes of all that the nodes pay or are paid, ascending. */
export function dealingsOf({ directory }: Sight, nodes: readonly number[]): readonly number[] {
  const { ledger } = directory.dataset;
  const chosen = new Set(nodes.flatMap((node) => [...directory.accountsOf(node)]));
  const rows: number[] = [];
  for (let i = 0; i < ledger.size; i++) if (chosen.has(ledger.from[i]) || chosen.has(ledger.to[i])) rows.push(i);
  return rows;
}

/** A guess costs nothing at the lowest confidence. */
export function guess(subject: NodeKey): BotClaim {
  return { subject, reason: 'on-behalf', confidence: 1, evidence: [] };
}
