/** One hit: the sentence, the drawing, what it would miss and who innocent looks like it, what can be done with it, its payments. */
import { Button } from '@mantine/core';
import { IconArrowLeft, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { PatternHitDetail } from '../../../core/desk/pattern-hits.ts';
import type { PatternsReport } from '../../../worker/patterns-desk.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { ErrorState, LoadingState } from '../../controls/states.tsx';
import { useInfo, useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { RowActions } from '../flows/row-actions.tsx';
import { changeView, currentView } from '../graph/graph-store.ts';
import { bringIn } from '../graph/view-changes.ts';
import { HitDrawing } from './hit-drawing.tsx';
import { HitPayments } from './hit-payments.tsx';
import { sentenceOf } from './hit-words.ts';
import { usePatterns, type OpenHit } from './patterns-store.ts';

function showOnGraph({ accounts, holders }: PatternHitDetail): void {
  const view = currentView();
  if (view === null) return;
  const keys = view.level === 'parties' ? holders : accounts;
  changeView(bringIn(view, keys));
  const { selectNodes, showStage } = useSession.getState();
  selectNodes(keys);
  showStage('graph');
}

export function HitCard({ report, open }: { readonly report: PatternsReport; readonly open: OpenHit }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const { name, place } = open;
  const asked = useDesk(JSON.stringify([report.search, name, place]), (api) =>
    api.patternHit(report.search, name, place),
  );
  const search = report.searches.find((one) => one.name === name);
  const hit = search?.hits[place];
  if (search === undefined || hit === undefined) return null;
  const money = (minor: number) => format.money(Math.round(minor), baseCurrency, baseDigits);
  const go = (to: number) => usePatterns.setState({ open: { name, place: to } });
  const title = t(`patterns.name-${name}`);
  // Until the next answer is there, the last one is another hit's.
  const detail = asked.loading ? null : asked.value;
  return (
    <article className="patterns-card" aria-label={title}>
      <div className="patterns-line">
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconArrowLeft size={13} aria-hidden />}
          onClick={() => usePatterns.setState({ open: null })}
        >
          {t('patterns.back')}
        </Button>
        <h3>{title}</h3>
        <span className="spring" />
        <span className="faint">
          {t('patterns.place', { place: format.number(place + 1), total: format.number(search.hits.length) })}
        </span>
        <Button.Group>
          <Button
            size="compact-xs"
            variant="default"
            disabled={place === 0}
            aria-label={t('patterns.previous')}
            onClick={() => go(place - 1)}
          >
            <IconChevronLeft size={14} aria-hidden />
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            disabled={place + 1 >= search.hits.length}
            aria-label={t('patterns.next')}
            onClick={() => go(place + 1)}
          >
            <IconChevronRight size={14} aria-hidden />
          </Button>
        </Button.Group>
      </div>
      <p className="patterns-sentence">{sentenceOf(t, format, name, hit, money, search.options.threshold)}</p>
      {hit.facts.again > 0 && <p className="faint">{t('patterns.again', { n: format.number(hit.facts.again) })}</p>}
      <p className="patterns-subjects">
        {hit.subjects.map(({ key, label }) => (
          <NodeName key={key} nodeKey={key} label={label} />
        ))}
      </p>
      {asked.error !== null && <ErrorState message={asked.error} />}
      {detail === null && asked.error === null && <LoadingState />}
      {detail !== null && (
        <>
          <RowActions ids={detail.ids} onGraph={() => showOnGraph(detail)} />
          <div className="patterns-pair">
            <HitDrawing picture={detail.picture} title={title} />
            <dl className="patterns-caution">
              <dt>{t('patterns.misses')}</dt>
              <dd>{t(`patterns.misses-${name}`)}</dd>
              <dt>{t('patterns.innocent')}</dt>
              <dd>{t(`patterns.innocent-${name}`)}</dd>
            </dl>
          </div>
          <p className="patterns-lead">{t('patterns.notProof')}</p>
          <HitPayments ids={detail.ids} />
        </>
      )}
    </article>
  );
}
