/** The vote: each team for one plan, best shown as bars while it goes on. */
import { NativeSelect } from '@mantine/core';
import { countVotes, type PlanChoice } from '../../../core/debrief/session.ts';
import { actDebrief, useDebriefState } from '../../store/debrief-session.ts';
import { useWords } from '../../store/settings.ts';
import { useTeamNames } from '../team-names.ts';
import { choiceOf, type ShownPlan } from './plan-names.ts';

const nameOfChoice = (choice: PlanChoice) => (choice.plan === 'team' ? `team ${choice.team}` : choice.plan);
/** Of a large class, votes are given by show of hands for the teams on screen. */
const mostVoters = 40;

export function VotePanel({ shown }: { readonly shown: readonly ShownPlan[] }) {
  const { t, format } = useWords();
  const state = useDebriefState();
  const { teams, name } = useTeamNames();
  const choices = shown.flatMap((plan) => {
    const choice = choiceOf(plan.source, (team) => teams[team]?.id ?? '');
    return choice === null || (choice.plan === 'team' && plan.score.freezes.length === 0)
      ? []
      : [{ choice, id: nameOfChoice(choice), name: plan.name }];
  });
  const counted = countVotes(state);
  const total = state.votes.length;
  const voteOf = new Map(state.votes.map(({ voter, choice }) => [voter, nameOfChoice(choice)]));
  return (
    <div className="debrief-vote">
      <div>
        <p className="faint">{t('debriefPlans.voteAbout')}</p>
        <ul className="debrief-voters">
          {teams.slice(0, mostVoters).map(({ id }) => (
            <li key={id}>
              <NativeSelect
                size="xs"
                label={name(id)}
                value={voteOf.get(id) ?? ''}
                onChange={(event) => {
                  const found = choices.find((one) => one.id === event.target.value);
                  actDebrief(
                    found === undefined
                      ? { type: 'unvote', voter: id }
                      : { type: 'vote', voter: id, choice: found.choice },
                  );
                }}
                data={[
                  { value: '', label: t('debriefPlans.noVote') },
                  ...choices.map((one) => ({ value: one.id, label: one.name })),
                ]}
              />
            </li>
          ))}
        </ul>
        {teams.length > mostVoters && <p className="faint">{t('debriefPlans.votersMore', { shown: mostVoters })}</p>}
      </div>
      <div aria-live="polite">
        <h3>{t('debriefPlans.voteCount', { count: total })}</h3>
        {counted.length === 0 ? (
          <p className="faint">{t('debriefPlans.noVotes')}</p>
        ) : (
          <ol className="debrief-votes">
            {counted.map(({ choice, voters }) => (
              <li key={nameOfChoice(choice)}>
                <span>{choices.find(({ id }) => id === nameOfChoice(choice))?.name ?? ''}</span>
                <span className="debrief-share-bar right" aria-hidden>
                  <span style={{ width: `${(100 * voters.length) / Math.max(1, total)}%` }} />
                </span>
                <span className="num">{format.number(voters.length)}</span>
              </li>
            ))}
          </ol>
        )}
      </div>
    </div>
  );
}
