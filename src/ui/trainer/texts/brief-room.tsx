/** What the trainee is told, in three languages side by side, with the brief as it will look; and the exercise's own numbers. */
import { Checkbox, NativeSelect, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { Language } from '../../../core/exercise/exercise.ts';
import { languages } from '../../../i18n/translate.ts';
import { Prose } from '../../controls/prose.tsx';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';
import { useRowIssues } from '../editor/issue-words.ts';
import { TextField } from '../fields/text-field.tsx';
import { readTime, timeText } from '../fields/time-text.ts';
import { WordsField } from '../fields/words-field.tsx';
import { HeadNumbers } from './head-numbers.tsx';
import { HintList } from './hint-list.tsx';
import '../editor/editor.css';

const texts = [
  ['title', 1],
  ['summary', 3],
  ['brief', 22],
] as const;

export function BriefRoom() {
  const { t, format, language } = useWords();
  const head = useStudio((s) => s.state?.head ?? null);
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const pointed = useStudio((s) => s.pointed);
  const issue = useRowIssues('head', '');
  const [shown, setShown] = useState<Language>(language);
  if (head === null) return null;
  const set = (fields: Partial<typeof head>) => void edit({ type: 'head', fields }, { type: 'head', fields: head });
  return (
    <Group orientation="horizontal" className="studio-panels" id="studio-brief">
      <Panel id="texts" defaultSize="66" minSize="40">
        <div className="texts">
          {texts.map(([name, lines]) => (
            <WordsField
              key={name}
              label={t(`studio.text-${name}`)}
              value={head[name]}
              lines={lines}
              disabled={readOnly}
              pointed={pointed.startsWith(`${name}.`) ? pointed.slice(name.length + 1) : ''}
              errorOf={(one) => issue(`${name}.${one}`)}
              onCommit={(words) => set({ [name]: words })}
            />
          ))}
          <p className="faint">{t('editor.briefHint')}</p>
          <div className="form-grid three">
            {(
              [
                ['from', 'period.from', head.period.from],
                ['to', 'period.to', head.period.to],
                ['decisionTime', 'decisionTime', head.decisionTime],
              ] as const
            ).map(([name, column, value]) => (
              <TextField
                key={column}
                label={t(`editor.head-${name}`)}
                value={timeText(Date.parse(value))}
                disabled={readOnly}
                error={issue(column)}
                pointed={pointed === column}
                refuse={(text) => (readTime(text) === null ? t('editor.notATime') : null)}
                onCommit={(text) => {
                  const iso = new Date(readTime(text) ?? 0).toISOString().replace('.000Z', 'Z');
                  if (name === 'decisionTime') set({ decisionTime: iso });
                  else set({ period: { ...head.period, [name]: iso } });
                }}
              />
            ))}
          </div>
          <HeadNumbers head={head} disabled={readOnly} issue={issue} onChange={set} />
          <div className="form-grid three">
            <NativeSelect
              size="xs"
              label={t('editor.objective')}
              description={t('editor.objectiveHint')}
              value={head.objective}
              disabled={readOnly}
              onChange={(event) =>
                set({
                  objective:
                    (['funds', 'pairwise', 'largest', 'fragmentation'] as const).find(
                      (o) => o === event.target.value,
                    ) ?? 'funds',
                })
              }
              data={(['funds', 'pairwise', 'largest', 'fragmentation'] as const).map((name) => ({
                value: name,
                label: t(`editor.objective-${name}`),
              }))}
            />
            <NativeSelect
              size="xs"
              label={t('editor.deliverable')}
              description={t('editor.deliverableHint')}
              value={head.deliverable ?? 'plan'}
              disabled={readOnly}
              onChange={(event) => set({ deliverable: event.target.value === 'freeze-list' ? 'freeze-list' : 'plan' })}
              data={(['plan', 'freeze-list'] as const).map((name) => ({
                value: name,
                label: t(`editor.deliverable-${name}`),
              }))}
            />
            <NativeSelect
              size="xs"
              label={t('editor.regime')}
              description={t('editor.regimeHint')}
              value={head.regime}
              disabled={readOnly}
              onChange={(event) =>
                set({ regime: (['ofac', 'eu', 'uk', 'un'] as const).find((r) => r === event.target.value) ?? 'un' })
              }
              data={(['un', 'eu', 'uk', 'ofac'] as const).map((name) => ({
                value: name,
                label: t(`editor.regime-${name}`),
              }))}
            />
          </div>
          <Checkbox
            size="xs"
            mt="sm"
            label={t('editor.aidPatterns')}
            description={t('editor.aidPatternsHint')}
            checked={head.aids?.patterns !== false}
            disabled={readOnly}
            onChange={(event) => set({ aids: { patterns: event.currentTarget.checked } })}
          />
          <HintList />
        </div>
      </Panel>
      <Separator className="divider column" aria-label={t('desk.resize')} />
      <Panel id="look" defaultSize="34" minSize="24">
        <section className="room-form" aria-label={t('editor.briefPreview')}>
          <SegmentedControl
            size="xs"
            aria-label={t('app.language')}
            value={shown}
            onChange={(value) => setShown(value)}
            data={languages.map((one) => ({ value: one, label: t(`studio.in-${one}`) }))}
          />
          <article lang={shown}>
            <h2>{head.title[shown]}</h2>
            <p className="faint">{head.summary[shown]}</p>
            <Prose text={head.brief[shown]} />
            <dl className="facts">
              <dt>{t('desk.decision')}</dt>
              <dd>
                {format.dateTime(Date.parse(head.decisionTime))} {t('app.utc')}
              </dd>
              <dt>{t('desk.budget')}</dt>
              <dd>{format.number(head.budget, 2)}</dd>
            </dl>
          </article>
        </section>
      </Panel>
    </Group>
  );
}
