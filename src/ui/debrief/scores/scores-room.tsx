/** How the class did, without who did: a line of dots and a box for each section; the knowledge test question by question. */
import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { ErrorState } from '../../controls/states.tsx';
import type { ScoresView } from '../../../worker/debrief-protocol-plans.ts';
import { useDebrief } from '../../store/debrief.ts';
import { actDebrief, useDebriefState } from '../../store/debrief-session.ts';
import { useDebriefDesk } from '../../store/debrief-worker.ts';
import { useWords } from '../../store/settings.ts';
import { ReadingLogs, useReadingLogs } from '../reading-logs.tsx';
import { DotBox } from './dot-box.tsx';
import { QuestionTable } from './question-table.tsx';
import { Ranking } from './ranking.tsx';
import './scores.css';

export function ScoresRoom() {
  const pack = useDebrief((s) => s.pack);
  const { told, onRead } = useReadingLogs();
  const asked = useDebriefDesk(`scores ${pack ?? ''}`, (api) => api.scores(onRead));
  if (asked.error !== null) return <ErrorState message={asked.error} onRetry={asked.again} />;
  return asked.value === null ? <ReadingLogs told={told} /> : <Scores view={asked.value} />;
}

function Scores({ view }: { readonly view: ScoresView }) {
  const { t, format } = useWords();
  const { ranking } = useDebriefState();
  const [asking, setAsking] = useState(false);
  return (
    <div className="debrief-scores">
      <section aria-label={t('debriefScores.title')}>
        <h2>{t('debriefScores.title')}</h2>
        <p className="faint">{t('debriefScores.about')}</p>
        <table className="debrief-spreads" aria-label={t('debriefScores.title')}>
          <thead>
            <tr>
              <th scope="col">{t('debriefScores.section')}</th>
              <th scope="col">{t('debriefScores.spread')}</th>
              <th scope="col" className="num">
                {t('debriefScores.median')}
              </th>
              <th scope="col" className="num">
                {t('debriefScores.middle')}
              </th>
              <th scope="col" className="num">
                {t('debriefScores.of')}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.distributions.map(({ of, spread }) => (
              <tr key={of}>
                <th scope="row">{t(`debriefScores.of-${of}`)}</th>
                <td>
                  <DotBox spread={spread} />
                </td>
                <td className="num">{format.number(spread.median, 1)}</td>
                <td className="num">
                  {format.number(spread.lowerQuartile, 1)}–{format.number(spread.upperQuartile, 1)}
                </td>
                <td className="num">{format.number(spread.to, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section aria-label={t('debriefScores.questions')}>
        <h2>{t('debriefScores.questions')}</h2>
        <QuestionTable items={view.items} />
      </section>
      <section aria-label={t('debriefScores.ranking')}>
        <h2>{t('debriefScores.ranking')}</h2>
        {ranking ? (
          <>
            <Ranking totals={view.totals} />
            <Button
              size="compact-sm"
              variant="default"
              mt={6}
              onClick={() => actDebrief({ type: 'ranking', shown: false })}
            >
              {t('debriefScores.hideRanking')}
            </Button>
          </>
        ) : (
          <>
            <p className="faint">{t('debriefScores.rankingAbout')}</p>
            <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
              {t('debriefScores.showRanking')}
            </Button>
          </>
        )}
        <Modal
          opened={asking}
          onClose={() => setAsking(false)}
          title={t('debriefScores.sure')}
          closeButtonProps={{ 'aria-label': t('app.close') }}
        >
          <p>{t('debriefScores.sureWhy')}</p>
          <Group justify="end" gap="xs">
            <Button size="compact-md" variant="default" onClick={() => setAsking(false)}>
              {t('debriefScores.keepHidden')}
            </Button>
            <Button
              size="compact-md"
              onClick={() => {
                setAsking(false);
                actDebrief({ type: 'ranking', shown: true });
              }}
            >
              {t('debriefScores.showRanking')}
            </Button>
          </Group>
        </Modal>
      </section>
    </div>
  );
}
