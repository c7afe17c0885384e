/** One observation; a field takes effect when it is left, and each such change is one action. */
import { NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { debriefLimits, objectiveCodes, ratings, type AfterActionRow } from '../../../core/debrief/after-action.ts';
import { RemoveButton } from '../../controls/remove-button.tsx';
import { actDebrief } from '../../store/debrief-session.ts';
import { useWords } from '../../store/settings.ts';
import { ActionLinks } from './action-links.tsx';

export function SheetRow({ row, number }: { readonly row: AfterActionRow; readonly number: number }) {
  const { t } = useWords();
  const change = (fields: Partial<AfterActionRow>) => actDebrief({ type: 'row', row: { ...row, ...fields } });
  const text = (field: 'title' | 'observation' | 'improvement' | 'owner') => ({
    label: t(field === 'title' ? 'debriefSheet.ownTitle' : `debriefSheet.${field}`),
    // Another value from the log (undo) makes a field of its own.
    key: `${field} ${row[field]}`,
    defaultValue: row[field],
    maxLength: field === 'title' || field === 'owner' ? debriefLimits[field] : debriefLimits.text,
    onBlur: (event: { readonly target: { readonly value: string } }) => {
      const value = event.target.value.trim();
      if (value !== row[field]) change({ [field]: value });
    },
  });
  const { key: titleKey, ...title } = text('title');
  const { key: seenKey, ...seen } = text('observation');
  const { key: betterKey, ...better } = text('improvement');
  const { key: ownerKey, ...owner } = text('owner');
  return (
    <article className="debrief-row" aria-label={t('debriefSheet.row', { number })}>
      <div className="debrief-row-head">
        <NativeSelect
          size="xs"
          label={t('debriefSheet.objective')}
          value={row.objective}
          onChange={(event) => {
            const objective = objectiveCodes.find((code) => code === event.target.value) ?? 'own';
            change({ objective, title: objective === 'own' ? row.title : '' });
          }}
          data={objectiveCodes.map((value) => ({ value, label: t(`debriefSheet.objective-${value}`) }))}
        />
        {row.objective === 'own' && <TextInput size="xs" key={titleKey} {...title} />}
        <div>
          <span className="debrief-label">{t('debriefSheet.rating')}</span>
          <SegmentedControl
            size="xs"
            aria-label={t('debriefSheet.rating')}
            value={row.rating ?? 'none'}
            onChange={(value) => change({ rating: ratings.find((rating) => rating === value) ?? null })}
            data={[
              { value: 'none', label: t('debriefSheet.rating-none') },
              ...ratings.map((value) => ({ value, label: t(`debriefSheet.rating-${value}`) })),
            ]}
          />
        </div>
        <span className="spring" />
        <RemoveButton
          label={t('debriefSheet.remove', { number })}
          onClick={() => actDebrief({ type: 'unrow', id: row.id })}
        />
      </div>
      <div className="debrief-row-texts">
        <Textarea size="xs" autosize minRows={2} maxRows={8} key={seenKey} {...seen} />
        <Textarea size="xs" autosize minRows={2} maxRows={8} key={betterKey} {...better} />
        <TextInput size="xs" key={ownerKey} {...owner} />
      </div>
      <ActionLinks links={row.links} onChange={(links) => change({ links })} number={number} />
    </article>
  );
}
