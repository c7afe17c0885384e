/** One claim: what speaks for it, what is asked, what the class decides; the key's word comes after. */
import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { useState } from 'react';
import { debriefLimits, verdicts, type Verdict } from '../../../core/debrief/after-action.ts';
import type { SwapMaterial } from '../../../core/debrief/weakest-claim.ts';
import type { EvidenceRef } from '../../../core/exercise/work.ts';
import type { SwapView } from '../../../worker/debrief-protocol-plans.ts';
import { useDebrief } from '../../store/debrief.ts';
import { actDebrief, useDebriefState } from '../../store/debrief-session.ts';
import { useWords } from '../../store/settings.ts';
import { factWords } from '../consensus/evidence-rows.tsx';
import { CaseDraftView } from './case-draft-view.tsx';
import { questionWords } from './question-words.ts';
import { VerdictToSheet } from './verdict-to-sheet.tsx';

interface DebateProps {
  readonly swap: SwapView;
  readonly material: SwapMaterial;
  readonly defender: string;
  readonly judge: string;
}

const mostRows = 12;

function Rows({
  title,
  refs,
  swap,
}: {
  readonly title: string;
  readonly refs: readonly EvidenceRef[];
  readonly swap: SwapView;
}) {
  const { t, format } = useWords();
  const opened = useDebrief((s) => s.opened);
  if (opened === null) return null;
  return (
    <>
      <h4>{title}</h4>
      {refs.length === 0 ? (
        <p className="faint">{t('debriefRoles.noRows')}</p>
      ) : (
        <ul>
          {refs.slice(0, mostRows).map((ref) => {
            const fact = swap.facts[ref];
            return <li key={ref}>{fact === undefined ? ref : factWords(t, format, opened, fact)}</li>;
          })}
          {refs.length > mostRows && (
            <li className="faint">{t('debriefSeen.more', { count: refs.length - mostRows })}</li>
          )}
        </ul>
      )}
    </>
  );
}

export function ClaimDebate({ swap, material, defender, judge }: DebateProps) {
  const { t, format, language } = useWords();
  const { verdicts: taken } = useDebriefState();
  const { claim, holder, label, rows, questions, draft, action } = material;
  const who = swap.holders[holder];
  const before = taken.find(
    (one) => one.defender === defender && one.subject === holder && one.reason === claim.reason,
  );
  const [verdict, setVerdict] = useState<Verdict>(before?.verdict ?? 'open');
  const [note, setNote] = useState(before?.note ?? '');
  return (
    <div className="debrief-debate">
      <section aria-label={t('debriefRoles.theClaim')}>
        <h3>
          <bdi>{label}</bdi>: {t(`flag.reason-${claim.reason}`)}
        </h3>
        {who !== undefined && (
          <p className="faint">
            {[
              t(`inspector.kind-${who.kind}`),
              who.country === '' ? '' : format.country(who.country),
              t('debriefRoles.accounts', { count: who.accounts }),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
        )}
        <p>{t('debriefRoles.sure', { confidence: t(`flag.confidence-${claim.confidence}`) })}</p>
        {claim.comment !== '' && (
          <p className="debrief-why">
            {t('debriefRoles.comment')}: {claim.comment}
          </p>
        )}
        <h3>{t('debriefRoles.defence')}</h3>
        {draft !== null && <CaseDraftView draft={draft} swap={swap} />}
        <Rows title={t('debriefRoles.named')} refs={rows.named} swap={swap} />
        <Rows title={t('debriefRoles.marked')} refs={rows.marked} swap={swap} />
        <Rows title={t('debriefRoles.relations')} refs={rows.relations} swap={swap} />
      </section>
      <section aria-label={t('debriefRoles.questions')}>
        <h3>{t('debriefRoles.questions')}</h3>
        <ol className="debrief-asked">
          {questions.map((question) => (
            <li key={question.code}>{questionWords(t, format, question)}</li>
          ))}
        </ol>
        <h3>{t('debriefRoles.verdictTitle')}</h3>
        <SegmentedControl
          size="xs"
          aria-label={t('debriefRoles.verdictTitle')}
          value={verdict}
          onChange={setVerdict}
          data={verdicts.map((value) => ({ value, label: t(`debriefRoles.verdict-${value}`) }))}
        />
        <Textarea
          size="xs"
          mt={6}
          autosize
          minRows={2}
          label={t('debriefRoles.note')}
          value={note}
          maxLength={debriefLimits.text}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Button
          size="compact-md"
          mt={6}
          onClick={() =>
            actDebrief({
              type: 'verdict',
              defender,
              judge,
              subject: holder,
              reason: claim.reason,
              verdict,
              note: note.trim(),
            })
          }
        >
          {t(before === undefined ? 'debriefRoles.record' : 'debriefRoles.change')}
        </Button>
        {before !== undefined && (
          <div className="debrief-answer" aria-live="polite">
            <p>
              <b>{t('debriefRoles.recorded', { verdict: t(`debriefRoles.verdict-${before.verdict}`) })}</b>
            </p>
            <h3>{t('debriefRoles.answer')}</h3>
            <p>{t(`debriefRoles.fault-${material.fault}`)}</p>
            {material.why.map((why, i) => (
              <p key={i} className="debrief-why">
                {why[language]}
              </p>
            ))}
            {material.overlooked.length > 0 && (
              <Rows title={t('debriefRoles.overlooked')} refs={material.overlooked} swap={swap} />
            )}
            <VerdictToSheet verdict={before} label={label} action={action} />
          </div>
        )}
      </section>
    </div>
  );
}
