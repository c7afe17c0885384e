/** Rules: nothing is chosen yet. */
import { EmptyState } from '../../controls/states.tsx';
import { useWords } from '../../store/settings.ts';

export function RulesRoom() {
  const { t } = useWords();
  return <EmptyState title={t('flows.nothing')} hint={t('flows.nothingHint')} />;
}
