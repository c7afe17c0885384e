/** The vote: each team for one plan, best shown as bars while it goes on. */
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { countVotes, type PlanChoice } from '../../../core/debrief/session.ts';
import { actDebrief, useDebriefState } from '../../store/debrief-session.ts';
import { useWords } from '../../store/settings.ts';
import { useTeamNames } from '../team-names.ts';
import { choiceOf, type ShownPlan } from './plan-names.ts';

const nameOfChoice = (choice: PlanChoice) => (choice.plan === 'team' ? `team ${choice.team}` : choice.plan);
/** So many at a time; of a larger class the others are found by name. Each has every plan to choose from, which together must not be too much for the page. */
const votersOf = (choices: number): number => Math.max(4, Math.min(40, Math.floor(800 / Math.max(1, choices))));

export function VotePanel({ shown }: { readonly shown: readonly ShownPlan[] }) {
  const { t, format } = useWords();
  const state = useDebriefState();
  const { teams, name } = useTeamNames();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const voters = teams.filter(({ id }) => name(id).toLowerCase().includes(wanted));
  const choices = shown.flatMap((plan) => {
    const choice = choiceOf(plan.source, (team) => teams[team]?.id ?? '');
    return choice === null || (choice.plan === 'team' && plan.score.freezes.length === 0)
      ? []
      : [{ choice, id: nameOfChoice(choice), name: plan.name }];
  });
  const mostVoters = votersOf(choices.length);
  const counted = countVotes(state);
  const total = state.votes.length;
  const voteOf = new Map(state.votes.map(({ voter, choice }) => [voter, nameOfChoice(choice)]));
  return (
    <div className="debrief-vote">
      <div>
        <p className="faint">{t('debriefPlans.voteAbout')}</p>
        {teams.length > mostVoters && (
          <TextInput
            size="xs"
            mb={6}
            label={t('debriefPlans.findVoter')}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        )}
        <ul className="debrief-voters">
          {voters.slice(0, mostVoters).map(({ id }) => (
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
        {voters.length > mostVoters && (
          <p className="faint">{t('debriefPlans.votersMore', { shown: mostVoters, total: voters.length })}</p>
        )}
      </div>
      <div aria-live="polite">
        <h3>{t('debriefPlans.voteCount', { count: total })}</h3>
        {counted.length === 0 ? (
          <p className="faint">{t('debriefPlans.noVotes')}</p>
        ) : (
          <ol className="debrief-votes">
            {counted.map(({ choice, voters: hands }) => (
              <li key={nameOfChoice(choice)}>
                <span>{choices.find(({ id }) => id === nameOfChoice(choice))?.name ?? ''}</span>
                <span className="debrief-share-bar right" aria-hidden>
                  <span style={{ width: `${(100 * hands.length) / Math.max(1, total)}%` }} />
                </span>
                <span className="num">{format.number(hands.length)}</span>
              </li>
            ))}
          </ol>
        )}
      </div>
    </div>
  );
}
