/** The role swap: one team defends a claim, another plays the Ombudsperson, the class decides; only then the key speaks. */
import { Alert, Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { SwapMaterial } from '../../../core/debrief/weakest-claim.ts';
import { EmptyState, ErrorState, LoadingState } from '../../controls/states.tsx';
import { useDebrief } from '../../store/debrief.ts';
import { useDebriefState } from '../../store/debrief-session.ts';
import { useDebriefDesk } from '../../store/debrief-worker.ts';
import { useWords } from '../../store/settings.ts';
import { useTeamNames } from '../team-names.ts';
import { ClaimDebate } from './claim-debate.tsx';
import { Decided } from './decided.tsx';
import { questionWords } from './question-words.ts';
import './roles.css';

export function RolesRoom() {
  const { t } = useWords();
  const { pack } = useDebrief();
  const { teams, name } = useTeamNames();
  const { verdicts } = useDebriefState();
  const [defender, setDefender] = useState(teams[0]?.id ?? '');
  const [judge, setJudge] = useState(teams[1]?.id ?? '');
  const [place, setPlace] = useState(0);
  const asked = useDebriefDesk(defender === '' ? '' : `swap ${pack ?? ''} ${defender}`, (api) => api.swap(defender));
  if (teams.length < 2) return <EmptyState title={t('debriefRoles.pickTwo')} />;
  const options = teams.map(({ id }) => ({ value: id, label: name(id) }));
  const claims = asked.value?.claims ?? [];
  const claim: SwapMaterial | undefined = claims[place] ?? claims[0];
  return (
    <div className="debrief-roles">
      <h2>{t('debriefRoles.title')}</h2>
      <p className="faint">{t('debriefRoles.about')}</p>
      <div className="debrief-row-head">
        <NativeSelect
          label={t('debriefRoles.defender')}
          value={defender}
          onChange={(event) => {
            setDefender(event.target.value);
            setPlace(0);
            if (event.target.value === judge) setJudge(defender);
          }}
          data={options}
        />
        <NativeSelect
          label={t('debriefRoles.judge')}
          value={judge}
          onChange={(event) => setJudge(event.target.value)}
          data={options.filter(({ value }) => value !== defender)}
        />
        {claims.length > 0 && (
          <NativeSelect
            label={t('debriefRoles.claim')}
            value={String(place)}
            onChange={(event) => setPlace(Number(event.target.value))}
            data={claims.map(({ label, claim: { reason }, draft }, i) => ({
              value: String(i),
              label: `${label}: ${t(`flag.reason-${reason}`)}${draft === null ? '' : ` (${t('debriefRoles.withDraft')})`}`,
            }))}
          />
        )}
      </div>
      {claims[0] !== undefined && (
        <Suggested weakest={claims[0]} chosen={claim === claims[0]} onTake={() => setPlace(0)} />
      )}
      {asked.error !== null && <ErrorState message={asked.error} onRetry={asked.again} />}
      {asked.value === null && asked.error === null && <LoadingState />}
      {asked.value !== null && claim === undefined && (
        <Alert color="blue" mt="sm">
          {t('debriefRoles.noClaims')}
        </Alert>
      )}
      {asked.value !== null && claim !== undefined && (
        <ClaimDebate
          key={`${defender} ${claim.claim.subject} ${claim.claim.reason}`}
          swap={asked.value}
          material={claim}
          defender={defender}
          judge={judge}
        />
      )}
      {verdicts.length > 0 && <Decided />}
    </div>
  );
}

interface SuggestedProps {
  readonly weakest: SwapMaterial;
  readonly chosen: boolean;
  readonly onTake: () => void;
}

/** Which claim to attack and why, from the claim and the data alone: what the key says of it comes after the decision. */
function Suggested({ weakest, chosen, onTake }: SuggestedProps) {
  const { t, format } = useWords();
  const { label, claim, questions } = weakest;
  return (
    <p className="debrief-suggested">
      {t('debriefRoles.suggested', { label, reason: t(`flag.reason-${claim.reason}`) })}{' '}
      {t('debriefRoles.standsOn', {
        count: claim.evidence.length,
        confidence: t(`flag.confidence-${claim.confidence}`),
      })}{' '}
      {questions
        .slice(0, 2)
        .map((question) => questionWords(t, format, question))
        .join(' ')}{' '}
      {!chosen && (
        <Button size="compact-xs" variant="default" onClick={onTake}>
          {t('debriefRoles.takeSuggested')}
        </Button>
      )}
    </p>
  );
}
