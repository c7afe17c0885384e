/** What the draft still lacks, each a way to the place where it is put right. */
import { IconCircleCheck, IconListCheck } from '@tabler/icons-react';
import type { Missing } from '../../../core/casework/find-missing.ts';
import type { Key } from '../../../i18n/translate.ts';
import { useWords } from '../../store/settings.ts';

/** Those said with their number. */
const counted: ReadonlySet<string> = new Set(['rows-unknown', 'facts-fresh', 'rights-open', 'rights-unexplained']);

export function MissingList({ missing }: { readonly missing: readonly Missing[] }) {
  const { t } = useWords();
  if (missing.length === 0)
    return (
      <p className="cases-missing good">
        <IconCircleCheck size={15} aria-hidden /> {t('cases.complete')}
      </p>
    );
  const goTo = (section: string) => {
    const place = document.querySelector<HTMLElement>(`[data-case-section="${section}"]`);
    place?.scrollIntoView({ block: 'start' });
    place?.focus({ preventScroll: true });
  };
  return (
    <details className="cases-missing" open>
      <summary>
        <IconListCheck size={15} aria-hidden /> {t('cases.missing', { count: missing.length })}
      </summary>
      <ul>
        {missing.map(({ code, section, count }) => (
          <li key={code}>
            <button type="button" className="node-name" onClick={() => goTo(section)}>
              {t(`cases.missing-${code}` as Key, counted.has(code) ? { count } : {})}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
