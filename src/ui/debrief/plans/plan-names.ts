/** What a compared plan is called, its sign in the plot, and what a vote for it is. Pure. */
import type { PlanSource } from '../../../core/debrief/class-plans.ts';
import type { PlanChoice } from '../../../core/debrief/session.ts';
import type { Translate } from '../../../i18n/translate.ts';
import type { ClassPlan } from '../../../worker/debrief-protocol-plans.ts';

export interface ShownPlan extends ClassPlan {
  /** Unique. */
  readonly id: string;
  readonly name: string;
  /** Beside the sign in the plot. */
  readonly mark: string;
  readonly sign: 'team' | 'best' | 'baseline' | 'own';
  /** The class put it together. */
  readonly own: boolean;
}

interface Words {
  readonly t: Translate;
  readonly name: (team: number) => string;
  readonly letter: (team: number) => string;
}

export function shownPlan(plan: ClassPlan, words: Words): ShownPlan {
  const { source } = plan;
  const { t } = words;
  switch (source.kind) {
    case 'team':
      return {
        ...plan,
        id: `team ${source.team}`,
        name: words.name(source.team),
        mark: words.letter(source.team),
        sign: 'team',
        own: false,
      };
    case 'best':
      return { ...plan, id: 'best', name: t('debriefPlans.best'), mark: '★', sign: 'best', own: false };
    case 'baseline':
      return {
        ...plan,
        id: source.name,
        name: t(`debriefPlans.baseline-${source.name}`),
        mark: '',
        sign: 'baseline',
        own: false,
      };
    case 'merged':
      return {
        ...plan,
        id: 'own',
        name: t('debriefPlans.own'),
        mark: t('debriefPlans.ownMark'),
        sign: 'own',
        own: true,
      };
  }
}

/** null for plans nobody can vote for. `id`: of the team at a place. */
export function choiceOf(source: PlanSource, id: (team: number) => string): PlanChoice | null {
  switch (source.kind) {
    case 'team':
      return { plan: 'team', team: id(source.team) };
    case 'best':
      return { plan: 'best' };
    case 'merged':
      return { plan: 'own' };
    case 'baseline':
      return null;
  }
}
