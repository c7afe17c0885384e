/** Made in this room. */
import { useWords } from '../../store/settings.ts';

export function CasesView() {
  const { t } = useWords();
  return <h2>{t('cases.title')}</h2>;
}
