/** Says freeze by freeze what a plan did to the graded objective, and what went round it. */
import { freezeTimes } from '../disruption/freeze-times.ts';
import { planValue, type Measure, type TimedFreeze } from '../disruption/plan-value.ts';
import { flowModel, temporalFlow } from '../disruption/temporal-flow.ts';
import { openedDetours, withDetours } from '../disruption/detours.ts';
import { partyKey, type NodeKey } from '../dataset/dataset.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { Detour } from '../exercise/key.ts';
import type { EvidenceRef } from '../exercise/work.ts';
import { transactionId } from '../ledger/ledger.ts';
import type { AdmittedPlan } from './admitted-plan.ts';
import { apportion, points, share } from './rounding.ts';
import type { Roster } from './roster.ts';
import type { DisruptionResult, Finding } from './scorecard.ts';

/** `earned`: points of the section. Points lie with the freezes and add up to them. */
export function disruptionFindings(
  roster: Roster,
  measure: Measure,
  exercise: Exercise,
  plan: AdmittedPlan,
  result: DisruptionResult,
  earned: number,
  detours: readonly Detour[] = [],
): readonly Finding[] {
  const { objective } = result;
  const finding = (code: Finding['code'], subjects: readonly NodeKey[], facts: Finding['facts']): Finding => ({
    section: 'disruption',
    code,
    points: 0,
    subjects,
    evidence: [],
    facts,
  });
  const findings: Finding[] = [];
  const effects = freezeEffects(plan.freezes, (freezes) => planValue(measure, objective, freezes));
  const raw: number[] = [];
  const decision = Date.parse(exercise.decisionTime);
  plan.freezes.forEach((freeze, i) => {
    const target = freeze.unit.key;
    const facts = { target: roster.nameOf(target), at: freeze.at, objective };
    const onTime = plan.freezes.map((other) => (other === freeze ? { ...freeze, at: decision } : other));
    const lost = freeze.at > decision ? result.value - planValue(measure, objective, onTime) : 0;
    if (effects[i] > 1e-9) {
      raw.push(effects[i]);
      findings.push(finding('freeze-effective', [target], { ...facts, amount: share(effects[i]) }));
    } else if (lost <= 1e-9) {
      raw.push(0);
      findings.push(finding('freeze-no-effect', [target], facts));
    }
    if (lost > 1e-9) {
      raw.push(0);
      findings.push(finding('freeze-too-late', [target], { ...facts, lost: share(lost), decision }));
    }
  });
  const all = effects.reduce((sum, effect) => sum + Math.max(0, effect), 0);
  const aim = points(earned);
  const settled =
    all > 0
      ? apportion(
          raw.map((effect) => (effect / all) * aim),
          aim,
        )
      : raw;
  const scored = findings.map((item, i) => ({ ...item, points: settled[i] }));

  const notes: Finding[] = plan.refused.map(({ target, cause }) =>
    finding('freeze-not-allowed', [target], { target: roster.nameOf(target), cause }),
  );
  if (plan.ignored.length > 0) {
    const facts = { budget: result.budget, cost: plan.cost, ignored: plan.ignored.length };
    notes.push(finding('plan-over-budget', plan.ignored, facts));
  }
  const levels = { objective, initial: share(result.initial), value: share(result.value), best: share(result.best) };
  const proved = result.proved ? 1 : 0;
  if (result.initial - result.best > 1e-9) {
    const chosen = new Set(plan.freezes.map(({ unit }) => unit.key));
    const unused = result.bestPlan.filter((key) => !chosen.has(key));
    notes.push(
      result.value <= result.best + 1e-9
        ? finding('plan-optimal', [...chosen], { ...levels, proved, coOptimal: result.coOptimal ?? 0 })
        : finding('plan-below-optimum', unused, { ...levels, proved }),
    );
  }
  if (objective === 'funds' && plan.freezes.length > 0) {
    notes.push(...rerouted(roster, measure, plan.freezes), ...detoured(roster, measure, plan.freezes, detours, result));
  }
  return [...scored, ...notes];
}

/**
 * What each freeze took off f: its step when freezes are added in the order chosen and in the reverse order, averaged. Adds up to the
 * whole effect, and does not leave a pair that only works together without its due.
 */
function freezeEffects(
  freezes: readonly TimedFreeze[],
  value: (freezes: readonly TimedFreeze[]) => number,
): readonly number[] {
  const count = freezes.length;
  const effect = freezes.map(() => 0);
  const first = value([]);
  const last = value(freezes);
  let forward = first;
  let backward = first;
  for (let i = 0; i < count; i++) {
    const head = i === count - 1 ? last : value(freezes.slice(0, i + 1));
    effect[i] += (forward - head) / 2;
    forward = head;
    const j = count - 1 - i;
    const tail = j === 0 ? last : value(freezes.slice(j));
    effect[j] += (backward - tail) / 2;
    backward = tail;
  }
  return effect;
}

/**
 * Money of the way it went before that the plan stopped, and that still arrives by another way: what arrives now, less what of the
 * former flow survives. Evidence: the transactions that carry more than before.
 */
function rerouted(roster: Roster, measure: Measure, freezes: readonly TimedFreeze[]): readonly Finding[] {
  const { model, flow } = measure;
  const times = freezeTimes(model.network.nodes, freezes);
  const before = temporalFlow(model, null);
  const after = temporalFlow(model, times);
  const surviving = temporalFlow(model, times, before.flow);
  const amount = after.value - surviving.value;
  if (amount <= 0) return [];
  const { ledger } = roster.directory.dataset;
  const more: EvidenceRef[] = [];
  flow.ledgerIndex.forEach((i, k) => {
    if (i >= 0 && after.flow[k] > before.flow[k]) more.push(`tx:${transactionId(ledger, i)}`);
  });
  return [
    {
      section: 'disruption',
      code: 'rerouted',
      points: 0,
      subjects: [],
      evidence: more.slice(0, 200),
      facts: { amount },
    },
  ];
}

/** What the network would bring through by the ways it keeps ready for the day somebody is frozen. Not scored: the plan is graded without them. */
function detoured(
  roster: Roster,
  measure: Measure,
  freezes: readonly TimedFreeze[],
  detours: readonly Detour[],
  result: DisruptionResult,
): readonly Finding[] {
  const opened = openedDetours(roster.directory, detours, freezes);
  if (opened.length === 0) return [];
  const { network } = withDetours(roster.directory, measure.model.network, opened, freezes);
  const { value } = temporalFlow(flowModel(network), freezeTimes(network.nodes, freezes));
  const amount = value - result.value;
  if (amount <= 0) return [];
  return [
    {
      section: 'disruption',
      code: 'detour-opened',
      points: 0,
      subjects: opened.map(({ when }) => partyKey(when)),
      evidence: [],
      facts: { amount, count: opened.length },
    },
  ];
}
