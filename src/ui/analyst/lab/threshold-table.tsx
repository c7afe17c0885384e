/** A chart over the threshold, as a table: every twentieth and the one chosen. */
import { lowestThreshold } from '../../../core/desk/screening-answer.ts';
import { thresholds } from '../../../core/desk/threshold-curve.ts';
import { useWords } from '../../store/settings.ts';
import { scoreText } from './score-text.ts';

/** `columns`: what a column is called, and its value by hundredths from the lowest threshold on. */
export function ThresholdTable({
  threshold,
  columns,
}: {
  readonly threshold: number;
  readonly columns: readonly (readonly [title: string, values: readonly number[]])[];
}) {
  const { t, format } = useWords();
  return (
    <details className="lab-more">
      <summary>{t('lab.asTable')}</summary>
      <table className="lab-facts">
        <thead>
          <tr>
            {[t('lab.threshold'), ...columns.map(([title]) => title)].map((title) => (
              <th key={title} scope="col" className="num">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {thresholds
            .filter((percent) => percent % 5 === 0 || percent === threshold)
            .map((percent) => (
              <tr key={percent} className={percent === threshold ? 'best' : ''}>
                <td className="num">{scoreText(format, percent / 100)}</td>
                {columns.map(([title, values]) => (
                  <td key={title} className="num">
                    {format.number(values[percent - lowestThreshold] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
