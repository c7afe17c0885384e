/** The alternatives, a row each, best first; the one chosen is drawn below. */
import type { PathFound } from '../../../core/desk/path-alternatives.ts';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { usePathChoice } from './paths-store.ts';
import { spanWords } from './time-words.ts';

export function PathList({ paths }: { readonly paths: readonly PathFound[] }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const shown = usePathChoice((s) => s.shown);
  return (
    <div className="flows-scroll" tabIndex={0} role="region" aria-label={t('flows.paths')}>
      <table className="flows-table" aria-label={t('flows.paths')}>
        <thead>
          <tr>
            <th scope="col">{t('flows.number')}</th>
            <th scope="col">{t('flows.leaves')}</th>
            <th scope="col">{t('flows.arrives')}</th>
            <th scope="col" className="num">
              {t('flows.takes')}
            </th>
            <th scope="col" className="num">
              {t('flows.payments')}
            </th>
            <th scope="col" className="num">
              {t('flows.smallest')}
            </th>
            <th scope="col">{t('flows.through')}</th>
          </tr>
        </thead>
        <tbody>
          {paths.map(({ rows, departure, arrival, width }, i) => (
            <tr
              key={rows.map((row) => row.id).join(' ')}
              className={i === shown ? 'chosen' : ''}
              onClick={() => usePathChoice.setState({ shown: i })}
            >
              <th scope="row">
                <button
                  type="button"
                  aria-pressed={i === shown}
                  aria-label={t('flows.showPath', { number: i + 1 })}
                  onClick={() => usePathChoice.setState({ shown: i })}
                >
                  {format.number(i + 1)}
                </button>
              </th>
              <td className="when">{format.dateTime(departure)}</td>
              <td className="when">{format.dateTime(arrival)}</td>
              <td className="num">{spanWords(t, format, arrival - departure)}</td>
              <td className="num">{format.number(rows.length)}</td>
              <td className="num">{format.money(width, baseCurrency, baseDigits)}</td>
              <td className="flows-through">
                {rows.length === 1 ? (
                  t('flows.direct')
                ) : (
                  <bdi>
                    {rows
                      .slice(0, -1)
                      .map((row) => row.toLabel)
                      .join(' → ')}
                  </bdi>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
