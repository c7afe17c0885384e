/** One slide. */
import { lazy, Suspense, type ReactNode } from 'react';
import { countVotes } from '../../../core/debrief/session.ts';
import type { ConsensusView } from '../../../worker/debrief-protocol.ts';
import type { ClassPlansView, ScoresView } from '../../../worker/debrief-protocol-plans.ts';
import { LoadingState } from '../../controls/states.tsx';
import { useDebrief } from '../../store/debrief.ts';
import { useDebriefState } from '../../store/debrief-session.ts';
import { useWords } from '../../store/settings.ts';
import { shownPlan } from '../plans/plan-names.ts';
import { DotBox } from '../scores/dot-box.tsx';
import { useTeamNames } from '../team-names.ts';
import { NetworkSlide } from './network-slide.tsx';
import type { SlideKind } from './slide-list.ts';

const ParetoPlot = lazy(() => import('../plans/pareto-plot.tsx').then((module) => ({ default: module.ParetoPlot })));

interface SlideProps {
  readonly slide: SlideKind;
  readonly seen: ConsensusView;
  readonly plans: ClassPlansView;
  readonly scores: ScoresView;
  readonly names: boolean;
}

export function Slide(props: SlideProps): ReactNode {
  const { slide, seen, scores } = props;
  const { t, format, language } = useWords();
  const opened = useDebrief((s) => s.opened);
  if (opened === null) return null;
  switch (slide.kind) {
    case 'title':
      return (
        <div className="debrief-big">
          <h2>{opened.exercise.title[language]}</h2>
          <p>{t('debrief.teams', { count: opened.teams.length })}</p>
          <p className="faint">{t('debriefSlides.rules')}</p>
        </div>
      );
    case 'found': {
      const due = seen.picture.nodes.filter(({ reasons }) => reasons.length > 0);
      const found = due.filter(({ right }) => 2 * right.length >= seen.made.teams).length;
      const flow = seen.made.transactions.filter((one) => one.true);
      const marked = flow.filter((one) => 2 * one.marked.length >= seen.made.teams).length;
      return (
        <div className="debrief-big">
          <h2>{t('debriefSeen.summary')}</h2>
          <p className="debrief-number">
            {t('debrief.share', { n: format.number(found), total: format.number(due.length) })}
          </p>
          <p>{t('debriefSlides.foundBy')}</p>
          <p className="debrief-number">
            {t('debrief.share', { n: format.number(marked), total: format.number(flow.length) })}
          </p>
          <p>{t('debriefSlides.flowBy')}</p>
        </div>
      );
    }
    case 'network':
      return <NetworkSlide view={seen} about={slide.about} lit={slide.lit} />;
    case 'plans':
      return <PlansSlide {...props} />;
    case 'vote':
      return <VoteSlide {...props} />;
    case 'scores':
      return (
        <div>
          <h2>{t('debriefScores.title')}</h2>
          <table className="debrief-slide-scores">
            <tbody>
              {scores.distributions
                .filter(({ of }) => of !== 'actions' && of !== 'minutes')
                .map(({ of, spread }) => (
                  <tr key={of}>
                    <th scope="row">{t(`debriefScores.of-${of}`)}</th>
                    <td>
                      <DotBox spread={spread} />
                    </td>
                    <td className="num">
                      {t('debrief.share', { n: format.number(spread.median, 0), total: format.number(spread.to, 0) })}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
          <p className="faint">{t('debriefScores.about')}</p>
        </div>
      );
    case 'question': {
      const question = opened.quiz?.questions.find(({ id }) => id === slide.question);
      const item = scores.items.items.find((one) => one.question === slide.question);
      return (
        <div className="debrief-big left">
          <h2>{question?.prompt[language]}</h2>
          <p className="debrief-number">{format.percent(item?.p ?? 0)}</p>
          <p>{t('debriefSlides.solved')}</p>
          <p className="faint">{question?.explanation[language]}</p>
        </div>
      );
    }
    case 'actions':
      return <ActionsSlide />;
  }
}

function PlansSlide({ plans, names }: SlideProps) {
  const { t } = useWords();
  const { name, letter, teams } = useTeamNames(!names);
  const words = {
    t,
    name: (team: number) => name(teams[team]?.id ?? ''),
    letter: (team: number) => letter(teams[team]?.id ?? ''),
  };
  return (
    <div>
      <h2>{t('debriefPlans.plotTitle')}</h2>
      <Suspense fallback={<LoadingState />}>
        <ParetoPlot
          shown={plans.plans.map((plan) => shownPlan(plan, words))}
          height={Math.max(300, window.innerHeight - 260)}
          font={20}
        />
      </Suspense>
    </div>
  );
}

function VoteSlide({ names }: SlideProps) {
  const { t, format } = useWords();
  const state = useDebriefState();
  const { name } = useTeamNames(!names);
  const counted = countVotes(state);
  return (
    <div className="debrief-big left">
      <h2>{t('debriefPlans.voteTitle')}</h2>
      <ol className="debrief-slide-list">
        {counted.slice(0, 5).map(({ choice, voters }) => (
          <li key={choice.plan === 'team' ? choice.team : choice.plan}>
            {choice.plan === 'team'
              ? name(choice.team)
              : t(choice.plan === 'best' ? 'debriefPlans.best' : 'debriefPlans.own')}
            : <b>{format.number(voters.length)}</b>
          </li>
        ))}
      </ol>
    </div>
  );
}

function ActionsSlide() {
  const { t } = useWords();
  const { rows } = useDebriefState();
  const told = rows.filter(({ improvement }) => improvement !== '');
  return (
    <div className="debrief-big left">
      <h2>{t('debriefSlides.next')}</h2>
      <ol className="debrief-slide-list">
        {told.slice(0, 6).map(({ id, improvement, owner }) => (
          <li key={id}>
            {improvement}
            {owner !== '' && <span className="faint"> ({owner})</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
