/** Made in this room. */
import { useWords } from '../../store/settings.ts';

export function ScreeningLab() {
  const { t } = useWords();
  return <h2>{t('lab.title')}</h2>;
}
