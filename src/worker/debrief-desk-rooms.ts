/** Answers the rooms of plans, scores and roles; each answer is made once for a class. */
import { classPlansSteps, type ClassPlans } from '../core/debrief/class-plans.ts';
import { distributions } from '../core/debrief/distributions.ts';
import { itemAnalysis } from '../core/debrief/item-analysis.ts';
import { planScorer, type PlanScorer } from '../core/debrief/plan-score.ts';
import { swapMaterial, weakestClaims } from '../core/debrief/weakest-claim.ts';
import type { NodeKey } from '../core/dataset/dataset.ts';
import { measureOf, type Measure } from '../core/disruption/plan-value.ts';
import type { EvidenceRef, Freeze } from '../core/exercise/work.ts';
import type { DebriefClass } from './debrief-desk.ts';
import { gradeInTurns, onceInTurns, searchingSteps, type Once } from './debrief-desk-turns.ts';
import type { Turns } from './turns.ts';
import { factOf } from './debrief-desk-subject.ts';
import type { ClassPlansView, HolderHead, RoomsApi, ScoresView, SwapView } from './debrief-protocol-plans.ts';

const searchTime = 2_000;
const mostEvaluations = 200_000;
/** A team's plan is tried as a start of the search, then scored. */
const stepsPerPlan = 2;
const mostClaims = 5;

/** `now`: ms on a clock that never goes back. */
export function roomsDesk(
  present: () => DebriefClass,
  now: () => number,
  turns: Turns,
): Pick<RoomsApi, 'plans' | 'scorePlan' | 'scores' | 'swap'> {
  const scorers = new WeakMap<DebriefClass, { readonly measure: Measure; readonly score: PlanScorer }>();
  const compared = new WeakMap<DebriefClass, Once<ClassPlans>>();
  const scorerOf = (opened: DebriefClass) => {
    const known = scorers.get(opened);
    if (known !== undefined) return known;
    const { lesson, standing } = opened;
    const measure = measureOf(lesson.dataset, lesson.key);
    const fresh = { measure, score: planScorer(lesson, standing, measure) };
    scorers.set(opened, fresh);
    return fresh;
  };
  const plansOf = (opened: DebriefClass): Once<ClassPlans> => {
    const { lesson, standing } = opened;
    const begin = () =>
      searchingSteps(now, searchTime, (expired) =>
        classPlansSteps(lesson, standing, scorerOf(opened).measure, { evaluations: mostEvaluations, expired }),
      );
    const plans = compared.get(opened) ?? onceInTurns(turns, lesson.teams.length, stepsPerPlan, begin);
    compared.set(opened, plans);
    return plans;
  };
  return {
    plans: async (onRead) => {
      const opened = present();
      return plansView(opened, await plansOf(opened)(onRead));
    },
    scorePlan: async (plan) => {
      const opened = present();
      return Promise.resolve(scorerOf(opened).score(plan));
    },
    scores: async (onRead) => {
      const { lesson } = present();
      await gradeInTurns(turns, lesson, onRead);
      const view: ScoresView = {
        distributions: distributions(lesson),
        items: itemAnalysis(lesson),
        totals: lesson.teams.map(({ card }) => card.total),
      };
      return view;
    },
    swap: async (team) => Promise.resolve(swapView(present(), team)),
  };
}

function plansView({ lesson, standing }: DebriefClass, { plans, merged }: ClassPlans): ClassPlansView {
  const at = Date.parse(lesson.exercise.decisionTime);
  const given = new Map<NodeKey, Freeze>();
  for (const { attempt } of lesson.teams) {
    for (const freeze of attempt.work.plan) {
      const known = given.get(freeze.target);
      if (known === undefined || known.basis === 'none') given.set(freeze.target, freeze);
    }
  }
  return {
    plans,
    mergedProved: merged.proved,
    merged: merged.plan,
    proposed: merged.proposed.map(({ target, cost, teams }) => ({
      target,
      cost,
      teams,
      label: standing.roster.nameOf(target),
      freeze: merged.plan.find((one) => one.target === target) ?? {
        target,
        at,
        basis: given.get(target)?.basis ?? 'none',
      },
    })),
  };
}

function swapView(opened: DebriefClass, team: string): SwapView {
  const { lesson, standing } = opened;
  const seat = lesson.teams.findIndex(({ id }) => id === team);
  if (seat < 0) return { claims: [], facts: {}, labels: {}, holders: {} };
  const { roster } = standing;
  const drafted = new Set(lesson.teams[seat].attempt.work.cases.map(({ subject }) => roster.holderKey(subject)));
  const claims = weakestClaims(lesson, standing, seat)
    .filter(({ holder }, place) => place < mostClaims || drafted.has(holder))
    .map((weak) => swapMaterial(lesson, standing, seat, weak));
  const refs = new Set<EvidenceRef>(
    claims.flatMap(({ rows, overlooked, draft }) => [
      ...rows.named,
      ...rows.marked,
      ...rows.relations,
      ...overlooked,
      ...(draft?.facts.flatMap(({ cites }) => cites) ?? []),
    ]),
  );
  const keys = new Set(claims.flatMap(({ holder, questions }) => [holder, ...questions.flatMap(({ about }) => about)]));
  return {
    claims,
    facts: Object.fromEntries([...refs].map((ref) => [ref, factOf(opened, ref)])),
    labels: Object.fromEntries([...keys].map((key) => [key, roster.nameOf(key)])),
    holders: Object.fromEntries(claims.map(({ holder }) => [holder, holderHead(opened, holder)])),
  };
}

function holderHead({ lesson, directory }: DebriefClass, key: NodeKey): HolderHead {
  const node = directory.nodeOf(key);
  const party = node >= directory.accounts ? lesson.dataset.parties[node - directory.accounts] : undefined;
  const accounts = node < 0 ? 0 : directory.accountsOf(node).length;
  return { kind: party?.kind ?? 'unknown', country: party?.country ?? '', accounts };
}
