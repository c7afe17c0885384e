/**
 * Chains of the answer key from its true flows: time-respecting paths from a source to an end user, hops over a gap among them.
 * Chains that still hold stay as they are; flows and gaps in none of them get new ones. Each new chain costs at most one look at
 * every flow: O(F²) for F true flows, far less where accounts have few.
 */
import type { AnswerKey, TrueChain, TrueGap } from '../exercise/key.ts';
import type { Workbook, WorkbookTransaction } from './workbook.ts';

type Hop = TrueChain['hops'][number];
type Data = Pick<Workbook, 'transactions' | 'accounts' | 'key'>;

/** A step along a path: the flow reached, and the gap crossed on the way there. */
interface Step {
  readonly flow: number;
  readonly gap: string | null;
}

/**
 * The key's chains, brought in line with its flows, gaps, sources and end users. `leftOut`: flows that need no chain of their
 * own (`leftOutOf` the state before). The same list comes back when it already is in line.
 */
export function chainsOf(data: Data, leftOut: ReadonlySet<string> = new Set()): readonly TrueChain[] {
  const web = createWeb(data);
  const { key } = data;
  const kept = key.chains.filter((chain) => holds(chain, web));
  const covered = new Set(kept.flatMap((chain) => chain.hops.map(hopName)));
  const chains = [...kept];
  const ids = new Set(kept.map((chain) => chain.id));
  let number = 0;
  const add = (hops: readonly Hop[] | null): void => {
    if (hops === null) return;
    do number++;
    while (ids.has(`chain-${number}`));
    chains.push({ id: `chain-${number}`, hops });
    for (const hop of hops) covered.add(hopName(hop));
  };
  const fresh = (step: Step): number =>
    (covered.has(`tx ${web.flows[step.flow].id}`) ? 0 : 1) +
    (step.gap !== null && !covered.has(`gap ${step.gap}`) ? 2 : 0);
  for (let i = 0; i < web.flows.length; i++) {
    const { id } = web.flows[i];
    if (!covered.has(`tx ${id}`) && !leftOut.has(id)) add(pathThrough(web, i, fresh));
  }
  for (const gap of key.gaps) {
    if (covered.has(`gap ${gap.id}`)) continue;
    const far = web.flows.findIndex((_, i) => web.toEnd[i] && web.before(i).some((step) => step.gap === gap.id));
    if (far >= 0) add(pathThrough(web, far, fresh));
    else if (web.startsBefore.has(gap.id) && web.endsAfter.has(gap.id)) add([{ gap: gap.id }]);
    else {
      const near = web.flows.findIndex((_, i) => web.fromSource[i] && web.endGap(i) === gap.id);
      if (near >= 0) add(pathThrough(web, near, fresh));
    }
  }
  return chains.length === key.chains.length && kept.length === chains.length ? key.chains : chains;
}

/** Flows that are in no chain though they could be: an author who shows one donor's way of many has left the others out. */
export function leftOutOf(data: Data): ReadonlySet<string> {
  const web = createWeb(data);
  const covered = new Set(data.key.chains.flatMap((chain) => chain.hops.map(hopName)));
  const left = web.flows.filter((flow, i) => web.fromSource[i] && web.toEnd[i] && !covered.has(`tx ${flow.id}`));
  return new Set(left.map((flow) => flow.id));
}

interface Web {
  /** True flows in order of time. */
  readonly flows: readonly WorkbookTransaction[];
  readonly fromSource: readonly boolean[];
  readonly toEnd: readonly boolean[];
  /** Flows from which money can come to flow i, or go on to from it; only those that lead to a source, or to an end user. */
  before(i: number): readonly Step[];
  after(i: number): readonly Step[];
  /** Gap by which flow i begins, or ends, a chain; '' for none needed, null when it cannot. */
  startGap(i: number): string | null;
  endGap(i: number): string | null;
  /** Gaps out of a party with a source account, and into one with an end user's. */
  readonly startsBefore: ReadonlySet<string>;
  readonly endsAfter: ReadonlySet<string>;
  readonly place: ReadonlyMap<string, number>;
  readonly key: AnswerKey;
}

function createWeb({ transactions, accounts, key }: Data): Web {
  const wanted = new Set(key.trueFlows);
  const flows = transactions.filter((row) => wanted.has(row.id));
  const holder = new Map(accounts.map((account) => [account.id, account.holder]));
  const holderOf = (account: string) => holder.get(account) ?? '';
  const [sources, ends] = [new Set(key.sources), new Set(key.endUsers)];
  const holds = (among: ReadonlySet<string>) => new Set([...among].map(holderOf));
  const [sourceParties, endParties] = [holds(sources), holds(ends)];
  const startsBefore = new Set(key.gaps.filter((gap) => sourceParties.has(gap.from)).map((gap) => gap.id));
  const endsAfter = new Set(key.gaps.filter((gap) => endParties.has(gap.to)).map((gap) => gap.id));
  const leaving = grouped(flows, (flow) => flow.from);
  const arriving = grouped(flows, (flow) => flow.to);
  const leavingParty = grouped(flows, (flow) => holderOf(flow.from));
  const arrivingParty = grouped(flows, (flow) => holderOf(flow.to));
  const gapsInto = grouped(key.gaps, (gap) => gap.to);
  const gapsOutOf = grouped(key.gaps, (gap) => gap.from);
  const gapsAt = (index: ReadonlyMap<string, readonly number[]>, party: string): readonly TrueGap[] =>
    (index.get(party) ?? []).map((g) => key.gaps[g]);
  const fromSource: boolean[] = Array.from({ length: flows.length }, () => false);
  const toEnd: boolean[] = Array.from({ length: flows.length }, () => false);

  const before = (i: number): readonly Step[] => {
    const { from, time } = flows[i];
    const straight = (arriving.get(from) ?? []).filter((j) => j < i && fromSource[j]);
    const over = gapsAt(gapsInto, holderOf(from))
      .filter((gap) => time >= gap.earliest)
      .flatMap((gap) =>
        (arrivingParty.get(gap.from) ?? [])
          .filter((j) => j < i && fromSource[j] && flows[j].time <= gap.latest)
          .map((flow): Step => ({ flow, gap: gap.id })),
      );
    return [...straight.map((flow): Step => ({ flow, gap: null })), ...over];
  };
  const after = (i: number): readonly Step[] => {
    const { to, time } = flows[i];
    const straight = (leaving.get(to) ?? []).filter((j) => j > i && toEnd[j]);
    const over = gapsAt(gapsOutOf, holderOf(to))
      .filter((gap) => time <= gap.latest)
      .flatMap((gap) =>
        (leavingParty.get(gap.to) ?? [])
          .filter((j) => j > i && toEnd[j] && flows[j].time >= gap.earliest)
          .map((flow): Step => ({ flow, gap: gap.id })),
      );
    return [...straight.map((flow): Step => ({ flow, gap: null })), ...over];
  };
  const startGap = (i: number): string | null => {
    if (sources.has(flows[i].from)) return '';
    const fit = gapsAt(gapsInto, holderOf(flows[i].from)).find(
      (gap) => startsBefore.has(gap.id) && flows[i].time >= gap.earliest,
    );
    return fit?.id ?? null;
  };
  const endGap = (i: number): string | null => {
    if (ends.has(flows[i].to)) return '';
    const fit = gapsAt(gapsOutOf, holderOf(flows[i].to)).find(
      (gap) => endsAfter.has(gap.id) && flows[i].time <= gap.latest,
    );
    return fit?.id ?? null;
  };
  // The first arrival at an account or party is the earliest, and the last departure the latest: no list need be looked through.
  const reached = new Map<string, number>();
  const arrived = (name: string): number => reached.get(name) ?? Infinity;
  flows.forEach((flow, i) => {
    fromSource[i] =
      startGap(i) !== null ||
      reached.has(`account ${flow.from}`) ||
      gapsAt(gapsInto, holderOf(flow.from)).some(
        (gap) => flow.time >= gap.earliest && arrived(`party ${gap.from}`) <= gap.latest,
      );
    if (!fromSource[i]) return;
    for (const name of [`account ${flow.to}`, `party ${holderOf(flow.to)}`]) {
      if (!reached.has(name)) reached.set(name, flow.time);
    }
  });
  const leads = new Map<string, number>();
  const left = (name: string): number => leads.get(name) ?? -Infinity;
  for (let i = flows.length - 1; i >= 0; i--) {
    const flow = flows[i];
    toEnd[i] =
      endGap(i) !== null ||
      leads.has(`account ${flow.to}`) ||
      gapsAt(gapsOutOf, holderOf(flow.to)).some(
        (gap) => flow.time <= gap.latest && left(`party ${gap.to}`) >= gap.earliest,
      );
    if (!toEnd[i]) continue;
    for (const name of [`account ${flow.from}`, `party ${holderOf(flow.from)}`]) {
      if (!leads.has(name)) leads.set(name, flow.time);
    }
  }
  const place = new Map(flows.map((flow, i) => [flow.id, i]));
  return { flows, fromSource, toEnd, before, after, startGap, endGap, startsBefore, endsAfter, place, key };
}

/** A whole path through flow `i`, over steps that are in no chain yet where there are such; null when there is none. */
function pathThrough(web: Web, i: number, fresh: (step: Step) => number): readonly Hop[] | null {
  if (!web.fromSource[i] || !web.toEnd[i]) return null;
  const tx = (flow: number): Hop => ({ tx: web.flows[flow].id });
  const head: Hop[] = [];
  for (let at = i; ;) {
    const steps = web.before(at);
    const gap = web.startGap(at);
    const best = choose(steps, fresh, (one, other) => one.flow > other.flow);
    // Stops at a source unless a flow that still needs a chain leads further back.
    if (gap !== null && (best === null || fresh(best) === 0)) {
      if (gap !== '') head.push({ gap });
      break;
    }
    if (best === null) return null;
    if (best.gap !== null) head.push({ gap: best.gap });
    head.push(tx(best.flow));
    at = best.flow;
  }
  const tail: Hop[] = [];
  for (let at = i; ;) {
    const steps = web.after(at);
    const gap = web.endGap(at);
    const best = choose(steps, fresh, (one, other) => one.flow < other.flow);
    if (gap !== null && (best === null || fresh(best) === 0)) {
      if (gap !== '') tail.push({ gap });
      break;
    }
    if (best === null) return null;
    if (best.gap !== null) tail.push({ gap: best.gap });
    tail.push(tx(best.flow));
    at = best.flow;
  }
  return [...head.toReversed(), tx(i), ...tail];
}

/** The freshest step; of equal ones the nearest in time, and a payment before a gap. */
function choose(
  steps: readonly Step[],
  fresh: (step: Step) => number,
  nearer: (a: Step, b: Step) => boolean,
): Step | null {
  let best: Step | null = null;
  for (const step of steps) {
    if (best === null || fresh(step) > fresh(best) || (fresh(step) === fresh(best) && nearer(step, best))) best = step;
  }
  return best;
}

/** Whether a chain still stands: its hops exist, in order of time, from a source to an end user. */
function holds({ hops }: TrueChain, web: Web): boolean {
  const gaps = new Set(web.key.gaps.map((gap) => gap.id));
  const places: number[] = [];
  for (const hop of hops) {
    if ('gap' in hop) {
      if (!gaps.has(hop.gap)) return false;
      continue;
    }
    const place = web.place.get(hop.tx);
    if (place === undefined || place <= (places.at(-1) ?? -1)) return false;
    places.push(place);
  }
  const [first, last] = [hops[0], hops[hops.length - 1]];
  const begins = 'gap' in first ? web.startsBefore.has(first.gap) : web.startGap(places[0]) === '';
  return begins && ('gap' in last ? web.endsAfter.has(last.gap) : web.endGap(places[places.length - 1]) === '');
}

function hopName(hop: Hop): string {
  return 'tx' in hop ? `tx ${hop.tx}` : `gap ${hop.gap}`;
}

function grouped<T>(items: readonly T[], by: (item: T) => string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  items.forEach((item, i) => {
    const group = groups.get(by(item));
    if (group === undefined) groups.set(by(item), [i]);
    else group.push(i);
  });
  groups.delete('');
  return groups;
}
