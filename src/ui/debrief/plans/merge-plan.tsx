/** The class puts a plan together from what its teams proposed; each tick is scored at once. */
import { Button, Checkbox, Group, Progress } from '@mantine/core';
import type { PlanScore } from '../../../core/debrief/plan-score.ts';
import type { Freeze } from '../../../core/exercise/work.ts';
import type { ClassPlansView } from '../../../worker/debrief-protocol-plans.ts';
import { useDebrief } from '../../store/debrief.ts';
import { actDebrief, turnDebrief, useDebriefSession, useDebriefState } from '../../store/debrief-session.ts';
import { useWords } from '../../store/settings.ts';
import { useTeamNames } from '../team-names.ts';

interface MergeProps {
  readonly view: ClassPlansView;
  readonly score: PlanScore | null;
}

function Verdict({ score }: { readonly score: PlanScore }) {
  const { t, format } = useWords();
  const opened = useDebrief((s) => s.opened);
  if (opened === null) return null;
  const money = (value: number) =>
    opened.exercise.objective === 'funds'
      ? format.money(value, opened.baseCurrency, opened.baseDigits)
      : format.number(value, 2);
  const { value, best, initial, cost, budget, withinBudget, harm, proved } = score;
  return (
    <dl className="debrief-live" aria-live="polite">
      <div>
        <dt>{t('debriefPlans.live-left')}</dt>
        <dd>
          <b>{money(value)}</b>{' '}
          <span className="faint">{t('debriefPlans.live-of', { initial: money(initial), best: money(best) })}</span>
          {proved && value <= best && <span className="good"> {t('debriefPlans.live-best')}</span>}
        </dd>
      </div>
      <div>
        <dt>{t('debriefPlans.live-score')}</dt>
        <dd>
          <b>{format.percent(score.score)}</b>
          <Progress value={100 * score.score} size="sm" color="teal" aria-label={t('debriefPlans.live-score')} />
        </dd>
      </div>
      <div>
        <dt>{t('debriefPlans.col-cost')}</dt>
        <dd>
          <b className={withinBudget ? '' : 'bad'}>
            {t('debrief.share', { n: format.number(cost, 2), total: format.number(budget, 2) })}
          </b>
          {!withinBudget && <span className="bad"> {t('debriefPlans.over')}</span>}
        </dd>
      </div>
      <div>
        <dt>{t('debriefPlans.col-harm')}</dt>
        <dd>
          <b className={harm.points > 0 ? 'bad' : ''}>{format.number(harm.points, 1)}</b>
        </dd>
      </div>
    </dl>
  );
}

const mostRows = 60;

export function MergePlan({ view, score }: MergeProps) {
  const { t, format } = useWords();
  const { merged } = useDebriefState();
  const { teams, letter } = useTeamNames();
  const undoable = useDebriefSession((s) => (s.debrief?.past.length ?? 0) > 0);
  const chosen = new Map(merged.map((freeze) => [freeze.target, freeze]));
  // What is in the plan is always to be seen; nothing moves when it is ticked.
  const shown = view.proposed.filter(({ target }, place) => place < mostRows || chosen.has(target));
  const toggle = (freeze: Freeze) => {
    const rest = merged.filter(({ target }) => target !== freeze.target);
    actDebrief({ type: 'merge', freezes: rest.length < merged.length ? rest : [...merged, freeze] });
  };
  return (
    <>
      <p className="faint">{t('debriefPlans.mergeAbout')}</p>
      {score !== null && <Verdict score={score} />}
      <div className="debrief-scroll short" tabIndex={0} role="region" aria-label={t('debriefPlans.proposed')}>
        <ul className="debrief-proposed">
          {shown.map(({ target, label, cost, teams: who, freeze }) => (
            <li key={target}>
              <Checkbox size="sm" label={label} checked={chosen.has(target)} onChange={() => toggle(freeze)} />
              <span className="faint">
                {t('debriefPlans.by', {
                  count: who.length,
                  teams: who
                    .slice(0, 8)
                    .map((team) => letter(teams[team]?.id ?? ''))
                    .join(' '),
                })}
                {who.length > 8 && ' …'}
              </span>
              <span className="num">{t('debriefPlans.cost', { cost: format.number(cost, 2) })}</span>
            </li>
          ))}
        </ul>
      </div>
      {view.proposed.length > shown.length && (
        <p className="faint">{t('debriefSeen.more', { count: view.proposed.length - shown.length })}</p>
      )}
      <Group gap="xs" mt={6}>
        <Button size="compact-sm" variant="default" onClick={() => actDebrief({ type: 'merge', freezes: view.merged })}>
          {t(view.mergedProved ? 'debriefPlans.takeBest' : 'debriefPlans.takeFound')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => actDebrief({ type: 'merge', freezes: [] })}>
          {t('debriefPlans.clear')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          disabled={!undoable}
          onClick={() => turnDebrief('undo')}
        >
          {t('app.undo')}
        </Button>
      </Group>
    </>
  );
}
