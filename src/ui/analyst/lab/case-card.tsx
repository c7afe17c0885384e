/** One hit laid open: both sides, the words drawn in pairs, the reasons, the record as published; and the decision. */
import { Button } from '@mantine/core';
import { IconStar } from '@tabler/icons-react';
import type { RefObject } from 'react';
import type { HitRef } from '../../../core/exercise/work.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { ErrorState, LoadingState } from '../../controls/states.tsx';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { HitReasons } from '../inspector/hit-reasons.tsx';
import { BandBadge } from './band-badge.tsx';
import { CaseWarnings } from './case-warnings.tsx';
import { DecisionForm } from './decision-form.tsx';
import { FactTable } from './fact-table.tsx';
import { ListedNames } from './listed-names.tsx';
import { hitId } from './queue-rows.ts';
import { ScoreScale } from './score-scale.tsx';
import { TokenDrawing } from './token-drawing.tsx';

export interface CaseCardProps {
  readonly hit: HitRef;
  /** Goes to the next undecided hit; null when there is none. */
  readonly onNext: (() => void) | null;
  /** Where Enter in the queue leads. */
  readonly decision: RefObject<HTMLDivElement | null>;
}

export function CaseCard({ hit, onNext, decision }: CaseCardProps) {
  const { t, format } = useWords();
  const landed = useSession((s) => s.landed.length);
  const asked = useDesk(`case ${landed} ${hitId(hit)}`, (api) => api.screeningCase(hit.uid, hit.party));
  const shown = asked.value;
  if (asked.error !== null) return <ErrorState message={asked.error} />;
  // The card of the hit before must not stand above the decision on this one.
  if (shown === null || hitId(shown.hit) !== hitId(hit)) return <LoadingState />;
  const { listing, subject } = shown;
  return (
    <article className="lab-case" aria-label={t('lab.case', { party: subject.name, uid: listing.uid })}>
      <div className="lab-case-body" tabIndex={0} role="region" aria-label={t('lab.caseFacts')}>
        <header className="lab-case-head">
          <h3>
            <NodeName nodeKey={`party:${subject.id}`} label={subject.name === '' ? subject.id : subject.name} />{' '}
            <span className="faint">≈</span> <bdi>{shown.hit.name}</bdi>
          </h3>
          <BandBadge score={shown.hit.score} />
          {shown.update > 0 && (
            <span className="lab-new">
              <IconStar size={13} aria-hidden /> {t('lab.fromUpdate', { number: format.number(shown.update) })}
            </span>
          )}
          <span className="spring" />
          {onNext !== null && (
            <Button size="compact-xs" variant="default" flex="none" onClick={onNext}>
              {t('lab.nextOpen')}
            </Button>
          )}
        </header>
        <ScoreScale score={shown.hit.score} />
        <CaseWarnings shown={shown} />
        <TokenDrawing picture={shown.picture} />
        <FactTable shown={shown} />
        <details className="lab-more" open>
          <summary>{t('lab.reasons')}</summary>
          <HitReasons hit={shown.hit} />
        </details>
        <ListedNames shown={shown} />
        <details className="lab-more">
          <summary>{t('lab.published', { list: listing.list === '' ? listing.uid : listing.list })}</summary>
          <pre tabIndex={0} aria-label={t('flag.published')}>
            {shown.published}
          </pre>
        </details>
      </div>
      <DecisionForm key={hitId(hit)} shown={shown} frame={decision} />
    </article>
  );
}
