/** Woven networks for the tests of typologies, and the hidden flow they make. */
import type { FlowNetwork } from '../../src/core/disruption/objective.ts';
import { economyRates, type Economy } from '../../src/core/scenario/economy/economy.ts';
import { seededRandom } from '../../src/core/scenario/random.ts';
import type { ChosenTypology, Recipe } from '../../src/core/scenario/recipe.ts';
import type { NetworkPlan } from '../../src/core/scenario/typology/network-plan.ts';
import { weave } from '../../src/core/scenario/typology/weave.ts';
import { UntoldError } from '../../src/core/scenario/untold.ts';
import { smallEconomy } from './small-economy.ts';

export interface Woven {
  readonly economy: Economy;
  readonly plan: NetworkPlan;
  readonly recipe: Recipe;
}

export function recipeOf(typologies: readonly ChosenTypology[], given: Partial<Recipe> = {}): Recipe {
  return {
    format: 'linchpin-recipe',
    formatVersion: 1,
    name: 'test',
    title: null,
    summary: null,
    brief: null,
    from: '2026-02-02',
    days: 120,
    decisionDay: 62,
    accounts: 1300,
    transactions: 6000,
    languages: { kazakh: 40, russian: 40, english: 10, arabic: 10 },
    foreignPercent: 12,
    rounds: 8,
    typologies,
    watchlist: { listed: 3, others: 5, namesakes: 1, updates: 0, updateMinutes: 20 },
    ownershipChain: true,
    budget: 4,
    costs: { person: 1, company: 2, npo: 3, mvts: 3, vasp: 3, public: 5, bank: 5 },
    loneHubPercent: 35,
    band: { low: 0, high: 60 },
    minutes: 60,
    questions: null,
    ...given,
  };
}

/** The first draw of the seed that comes out; as the maker of exercises does it. */
export function woven(recipe: Recipe, seed: number): Woven {
  const first = seededRandom(String(seed).padStart(32, 'a'));
  for (let attempt = 0; ; attempt++) {
    const economy = smallEconomy(recipe.days);
    try {
      return { economy, recipe, plan: weave(first.fork(`telling ${attempt}`), economy, recipe) };
    } catch (error) {
      if (!(error instanceof UntoldError) || attempt === 20) throw error;
    }
  }
}

export const baseOf = (payment: NetworkPlan['payments'][number]) => payment.amount * economyRates[payment.currency];

export const flowsOf = (plan: NetworkPlan) => plan.payments.filter((payment) => payment.flow);

/** The hidden flow as it is measured: each gap joins the payments beside it. */
export function hiddenFlow({ economy, plan }: Woven): FlowNetwork {
  const moves = flowsOf(plan).map((payment) => ({
    from: payment.from,
    to: payment.to,
    at: payment.at,
    base: baseOf(payment),
  }));
  const byTag = new Map(flowsOf(plan).map((payment, place) => [payment.tag, moves[place]]));
  const gaps = new Map(plan.gaps.map((gap) => [gap.id, gap]));
  const bridges = new Map<string, (typeof moves)[number]>();
  for (const { hops } of plan.chains) {
    hops.forEach((hop, h) => {
      const gap = 'gap' in hop ? gaps.get(hop.gap) : undefined;
      if (gap === undefined) return;
      const [before, after] = [hops[h - 1], hops[h + 1]];
      const into = before !== undefined && 'tag' in before ? byTag.get(before.tag) : undefined;
      const out = after !== undefined && 'tag' in after ? byTag.get(after.tag) : undefined;
      const from = into?.to ?? economy.accountsOf(gap.from)[0];
      const to = out?.from ?? economy.accountsOf(gap.to)[0];
      const at = Math.floor(((into?.at ?? gap.at) + (out?.at ?? gap.at + 2)) / 2) + 1;
      bridges.set(`${gap.id} ${from} ${to} ${into?.at} ${out?.at}`, {
        from,
        to,
        at,
        base: Math.min(into?.base ?? gap.amount, out?.base ?? gap.amount),
      });
    });
  }
  const all = [...moves, ...bridges.values()].toSorted((a, b) => a.at - b.at);
  return {
    nodes: economy.accounts,
    from: Uint32Array.from(all, (move) => move.from),
    to: Uint32Array.from(all, (move) => move.to),
    time: Float64Array.from(all, (move) => move.at),
    amount: Float64Array.from(all, (move) => move.base),
    sources: plan.sources,
    targets: plan.endUsers,
  };
}
