/** Plans with the ways round that they open: which transfers open, what each carries, and the network drawn with them. */
import { partyKey, type NodeKey } from '../dataset/dataset.ts';
import type { Directory } from '../dataset/directory.ts';
import { openedDetours, withDetours, type DetouredNetwork, type OpenedWay } from '../disruption/detours.ts';
import { freezeTimes } from '../disruption/freeze-times.ts';
import type { FlowNetwork } from '../disruption/objective.ts';
import { planPicture, type PlanPicture } from '../disruption/plan-picture.ts';
import type { TimedFreeze } from '../disruption/plan-value.ts';
import { flowModel, temporalFlow } from '../disruption/temporal-flow.ts';
import type { Detour } from '../exercise/key.ts';

/** A transfer that a freeze opens; parties where the accounts have a holder. */
export interface UsedWay {
  readonly when: NodeKey;
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly at: number;
  /** Base-currency minor units: what it could carry, and what it carries in one maximum flow. */
  readonly amount: number;
  readonly carries: number;
}

export interface DetouredPlan {
  /** What arrives with its ways round; null where it opens none. */
  readonly value: number | null;
  readonly ways: readonly UsedWay[];
}

export interface DetourReview {
  /** In the order asked. */
  readonly plans: readonly DetouredPlan[];
  /** The same plans; null where none opens a way. */
  readonly picture: PlanPicture | null;
  /** Links of the picture that are ways round and nothing else. */
  readonly wayLinks: readonly number[];
}

/** `network`: the hidden flow, nodes are account indexes. */
export function reviewDetours(
  directory: Directory,
  network: FlowNetwork,
  detours: readonly Detour[],
  plans: readonly (readonly TimedFreeze[])[],
): DetourReview {
  const holder = (account: number): NodeKey => directory.keyOf(directory.holderOf(account));
  const detoured = plans.map((freezes) =>
    withDetours(directory, network, openedDetours(directory, detours, freezes), freezes),
  );
  if (detoured.every(({ ways }) => ways.length === 0)) {
    return { plans: plans.map(() => ({ value: null, ways: [] })), picture: null, wayLinks: [] };
  }
  // One network for all pictures: every way that any of the plans opens, closed under the others.
  const union = withDetours(directory, network, detours, allFrozenWhereOpened(plans));
  const open = detoured.map(({ ways }) => new Set(ways.map(nameOf)));
  const closed = (p: number, i: number) => {
    const way = union.ways[union.way[i]];
    return union.way[i] >= 0 && !open[p].has(nameOf(way));
  };
  const picture = planPicture(union.network, holder, plans, undefined, closed);
  const before = new Set(planPicture(network, holder, plans).links.map(({ from, to }) => `${from} ${to}`));
  return {
    plans: detoured.map((one, p) => measured(one, plans[p], holder)),
    picture,
    wayLinks: picture.links.flatMap(({ from, to }, l) => (before.has(`${from} ${to}`) ? [] : [l])),
  };
}

/** Every freeze of any plan, at its earliest. */
function allFrozenWhereOpened(plans: readonly (readonly TimedFreeze[])[]): readonly TimedFreeze[] {
  const earliest = new Map<NodeKey, TimedFreeze>();
  for (const freeze of plans.flat()) {
    const known = earliest.get(freeze.unit.key);
    if (known === undefined || freeze.at < known.at) earliest.set(freeze.unit.key, freeze);
  }
  return [...earliest.values()];
}

function measured(
  { network, way, ways }: DetouredNetwork,
  freezes: readonly TimedFreeze[],
  holder: (account: number) => NodeKey,
): DetouredPlan {
  if (ways.length === 0) return { value: null, ways: [] };
  const { value, flow } = temporalFlow(flowModel(network), freezeTimes(network.nodes, freezes));
  const carries = new Float64Array(ways.length);
  way.forEach((w, i) => {
    if (w >= 0) carries[w] = flow[i];
  });
  return {
    value,
    ways: ways.map(({ when, from, to, at, amount }, w) => ({
      when: partyKey(when),
      from: holder(from),
      to: holder(to),
      at,
      amount,
      carries: carries[w],
    })),
  };
}

function nameOf({ when, from, to, at, amount }: OpenedWay): string {
  return [when, from, to, at, amount].join(' ');
}
