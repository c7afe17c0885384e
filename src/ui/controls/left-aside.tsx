/** Files that were dropped along and are of no use here, by name: nothing is passed over in silence. */
import { useWords } from '../store/settings.ts';

const named = 5;

export function LeftAside({ paths }: { readonly paths: readonly string[] }) {
  const { t, format } = useWords();
  if (paths.length === 0) return null;
  const names = format.list(paths.slice(0, named));
  return (
    <p className="faint" role="status">
      {t('importing.leftAside', { count: paths.length, names })}
      {paths.length > named && ` ${t('issues.andMore', { count: paths.length - named })}`}
    </p>
  );
}
