/** The pattern finder. */
import { EmptyState } from '../../controls/states.tsx';
import { useWords } from '../../store/settings.ts';

export function PatternsView() {
  const { t } = useWords();
  return (
    <section aria-label={t('patterns.title')}>
      <EmptyState title={t('patterns.nothing')} hint={t('patterns.nothingHint')} />
    </section>
  );
}
