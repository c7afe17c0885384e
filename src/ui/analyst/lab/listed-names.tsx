/** Every name of the record with what the list calls it, and how near each one alone comes to the party's. */
import type { ScreeningCase } from '../../../core/desk/screening-answer.ts';
import { useWords } from '../../store/settings.ts';
import { scoreText } from './score-text.ts';

export function ListedNames({ shown }: { readonly shown: ScreeningCase }) {
  const { t, format } = useWords();
  return (
    <table className="lab-facts lab-names">
      <caption>{t('lab.allNames', { count: shown.names.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('lab.fact-name')}</th>
          <th scope="col">{t('lab.quality')}</th>
          <th scope="col" className="num">
            {t('lab.nameAlone')}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.names.map((name, i) => (
          <tr key={i} className={name.best ? 'best' : ''}>
            <td>
              <bdi>{name.text}</bdi>
              {name.latin !== '' && <span className="latin"> {name.latin}</span>}
            </td>
            <td>
              {t(`flag.quality-${name.quality}`)}
              {name.best && <span className="faint"> · {t('lab.restsOnThis')}</span>}
            </td>
            <td className="num">
              <meter min={0} max={1} value={name.score} aria-label={t('lab.nameAlone')} />{' '}
              {name.score === 0 ? '—' : scoreText(format, name.score)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
