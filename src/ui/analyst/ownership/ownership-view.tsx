/** Made in this room. */
import { useWords } from '../../store/settings.ts';

export function OwnershipView() {
  const { t } = useWords();
  return <h2>{t('ownership.title')}</h2>;
}
