/** The graded attempt, explained: total, sections, harm kept apart, the two pictures, the plan against others, every finding. Prints whole. */
import { Button, Group, VisuallyHidden } from '@mantine/core';
import { IconFileDownload, IconPrinter, IconRotateClockwise } from '@tabler/icons-react';
import { useState } from 'react';
import type { FileIssue } from '../../../core/dataset/issue.ts';
import type { Scorecard, SectionName } from '../../../core/grading/scorecard.ts';
import { FileIssues } from '../../controls/file-issues.tsx';
import { saveFile } from '../../controls/save-file.ts';
import { EmptyState } from '../../controls/states.tsx';
import { startAgain } from '../../store/openers.ts';
import { useSession, useTitle } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { FindingList } from './finding-list.tsx';
import { KnowledgeReview } from './knowledge-review.tsx';
import { PicturePair } from './picture-pair.tsx';
import { PlanComparison } from './plan-comparison.tsx';
import { PlanReview } from './plan-review.tsx';
import './scorecard.css';

/** The worker is gone, or the browser's store does not answer. */
const unreadable: readonly FileIssue[] = [{ code: 'file-missing', file: '', row: 0, column: '', found: '' }];

const sections: readonly SectionName[] = ['parties', 'trace', 'disruption', 'knowledge'];

function Bar({ share, kind }: { readonly share: number; readonly kind: 'points' | 'harm' }) {
  return (
    <span className={`score-bar ${kind}`} aria-hidden>
      <span style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
    </span>
  );
}

function Summary({ card }: { readonly card: Scorecard }) {
  const { t, format } = useWords();
  const minutes = Math.round(card.seconds / 60);
  return (
    <section className="score-summary" aria-label={t('scorecard.summary')}>
      <div className="score-total">
        <strong data-testid="total">{format.number(card.total, 1)}</strong>
        <span className="faint">{t('scorecard.of100')}</span>
        <span className="faint">
          {t(card.clock === undefined ? 'scorecard.effort' : 'scorecard.effortTimed', {
            minutes: format.number(minutes),
            actions: format.number(card.actions),
          })}
        </span>
      </div>
      <table className="score-sections">
        <thead>
          <tr>
            <th scope="col">{t('scorecard.section')}</th>
            <th scope="col">
              <VisuallyHidden>{t('scorecard.bar')}</VisuallyHidden>
            </th>
            <th scope="col" className="num">
              {t('scorecard.points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sections.map((name) => {
            const section = card.sections[name];
            return (
              <tr key={name}>
                <th scope="row">
                  <a href={`#score-${name}`}>{t(`scorecard.section-${name}`)}</a>
                </th>
                <td>
                  <Bar share={section.score} kind="points" />
                </td>
                <td className="num">
                  {t('scorecard.pointsOf', {
                    points: format.number(section.points, 1),
                    weight: format.number(section.weight),
                  })}
                </td>
              </tr>
            );
          })}
          <tr className="score-harm">
            <th scope="row">
              <a href="#score-harm">{t('scorecard.section-harm')}</a>
            </th>
            <td>
              <Bar share={card.harm.cap === 0 ? 0 : card.harm.points / card.harm.cap} kind="harm" />
            </td>
            <td className="num">
              {t('scorecard.harmOf', { points: format.number(card.harm.points, 1), cap: format.number(card.harm.cap) })}
            </td>
          </tr>
          <Deductions card={card} />
        </tbody>
      </table>
    </section>
  );
}

/** What clock and hints took off, where the exercise has them. */
function Deductions({ card }: { readonly card: Scorecard }) {
  const { t, format } = useWords();
  const { clock, hints } = card;
  return (
    <>
      {clock !== undefined && (
        <tr className="score-harm">
          <th scope="row">
            <a href="#score-clock">{t('scorecard.section-clock')}</a>
          </th>
          <td>
            <Bar share={clock.cap === 0 ? 0 : clock.points / clock.cap} kind="harm" />
          </td>
          <td className="num">
            {t('scorecard.harmOf', { points: format.number(clock.points, 1), cap: format.number(clock.cap) })}
          </td>
        </tr>
      )}
      {hints !== undefined && (
        <tr className="score-harm">
          <th scope="row">
            <a href="#score-hints">{t('scorecard.section-hints')}</a>
          </th>
          <td className="num" colSpan={2}>
            {t('scorecard.hintsTaken', {
              points: format.number(hints.points, 1),
              taken: format.number(hints.taken),
            })}
          </td>
        </tr>
      )}
    </>
  );
}

function TraceFigures({ card }: { readonly card: Scorecard }) {
  const { t, format } = useWords();
  const { precision, recall, f1 } = card.trace;
  return (
    <p>
      {t('scorecard.traceFigures', {
        precision: format.percent(precision, 1),
        recall: format.percent(recall, 1),
        f1: format.percent(f1, 1),
      })}
    </p>
  );
}

export function ScorecardScreen() {
  const { t } = useWords();
  const card = useSession((s) => s.scorecard);
  const reveal = useSession((s) => s.reveal);
  const visited = useSession((s) => s.visited);
  const [issues, setIssues] = useState<readonly FileIssue[]>([]);
  const title = useTitle();
  if (card === null || reveal === null) return <EmptyState title={t('scorecard.none')} />;
  const again = () => void startAgain(() => undefined).then(setIssues, () => setIssues(unreadable));
  const save = () =>
    saveFile(
      `${card.exercise.id}-${card.attempt.slice(0, 8)}.scorecard.json`,
      `${JSON.stringify(card)}\n`,
      'application/json',
    );
  return (
    <div className="page scorecard">
      <Group justify="space-between" wrap="nowrap">
        <div>
          <h2>{t('scorecard.title', { title })}</h2>
          {visited !== null && (
            <p className="score-author">
              {visited.author === '' ? t('marking.byUnnamed') : t('marking.by', { author: visited.author })}
            </p>
          )}
        </div>
        <Group gap="xs" wrap="nowrap" className="no-print">
          {visited === null && (
            <Button size="compact-sm" variant="default" leftSection={<IconRotateClockwise size={14} />} onClick={again}>
              {t('scorecard.again')}
            </Button>
          )}
          <Button size="compact-sm" variant="default" leftSection={<IconFileDownload size={14} />} onClick={save}>
            {t('scorecard.saveJson')}
          </Button>
          <Button size="compact-sm" leftSection={<IconPrinter size={14} />} onClick={() => window.print()}>
            {t('scorecard.print')}
          </Button>
        </Group>
      </Group>
      {issues.length > 0 && <FileIssues issues={issues} />}
      <Summary card={card} />
      <section aria-label={t('scorecard.pictures')}>
        <h3>{t(visited === null ? 'scorecard.pictures' : 'marking.pictures')}</h3>
        <PicturePair reveal={reveal} />
      </section>
      {sections.map((name) => (
        <section key={name} id={`score-${name}`} aria-label={t(`scorecard.section-${name}`)}>
          <h3>{t(`scorecard.section-${name}`)}</h3>
          {name === 'trace' && <TraceFigures card={card} />}
          {name === 'disruption' && (
            <>
              <PlanComparison results={card.disruption} />
              <PlanReview />
            </>
          )}
          {name === 'knowledge' ? (
            <KnowledgeReview findings={card.findings.filter((f) => f.section === name)} reveal={reveal} />
          ) : (
            <FindingList findings={card.findings.filter((f) => f.section === name)} reveal={reveal} />
          )}
        </section>
      ))}
      <section id="score-harm" aria-label={t('scorecard.section-harm')}>
        <h3>{t('scorecard.section-harm')}</h3>
        <p className="faint">{t('scorecard.harmAbout')}</p>
        <FindingList findings={card.findings.filter((f) => f.section === 'harm')} reveal={reveal} />
      </section>
      {(['clock', 'hints'] as const).map(
        (name) =>
          card[name] !== undefined && (
            <section key={name} id={`score-${name}`} aria-label={t(`scorecard.section-${name}`)}>
              <h3>{t(`scorecard.section-${name}`)}</h3>
              <p className="faint">{t(`scorecard.${name}About`)}</p>
              <FindingList findings={card.findings.filter((f) => f.section === name)} reveal={reveal} />
            </section>
          ),
      )}
    </div>
  );
}
