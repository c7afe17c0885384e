/** The plans that stand side by side: the current one and those kept, each with the letter it goes by on every view. */
import type { Freeze } from '../../../core/exercise/work.ts';
import { useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk, type Asked } from '../../store/use-desk.ts';
import type { PlansView } from '../../../worker/plans-desk.ts';

export interface ShownPlan {
  /** '' for the current plan. */
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  readonly plan: readonly Freeze[];
}

export function useShownPlans(): readonly ShownPlan[] {
  const { t } = useWords();
  const { plan, keptPlans } = useWork();
  return [{ id: '', name: t('plans.current'), plan }, ...keptPlans].map((one, i) => ({
    ...one,
    letter: 'ABCDEF'[i] ?? '',
  }));
}

/** What `useDesk` asks again for: everything the trainee's own network is made of. */
export function useSeenKey(): string {
  const { marked, claims } = useWork();
  return JSON.stringify([marked, claims.map(({ subject }) => subject)]);
}

/** Figures and pictures, in the order of `shown`. */
export function useEffects(shown: readonly ShownPlan[]): Asked<PlansView> {
  const { marked, claims } = useWork();
  const plans = shown.map(({ plan }) => plan);
  return useDesk(`plans ${useSeenKey()} ${JSON.stringify(plans)}`, (api) => api.plans({ plans, marked, claims }));
}

/** The same freezes at the same times, in any order. */
export function samePlan(one: readonly Freeze[], other: readonly Freeze[]): boolean {
  const text = (plan: readonly Freeze[]) =>
    plan
      .map(({ target, at }) => `${target} ${at}`)
      .toSorted()
      .join('\n');
  return text(one) === text(other);
}
