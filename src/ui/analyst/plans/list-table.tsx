/** Lists beside one another: R on both axes, and whom each freezes where that may be shown. */
import type { ListReport } from '../../../core/disruption/list-report.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { useWords } from '../../store/settings.ts';
import { LineSample } from './list-chart.tsx';
import { shownLists } from './list-lines.ts';

interface ListTableProps {
  readonly report: ListReport;
  readonly labels: { readonly [key: string]: string };
  readonly onGo?: () => void;
}

export function ListTable({ report, labels, onGo }: ListTableProps) {
  const { t, format } = useWords();
  const lists = shownLists(report);
  return (
    <div className="plans-scroll" tabIndex={0} role="region" aria-label={t('list.table')}>
      <table className="plans-table" aria-label={t('list.table')}>
        <thead>
          <tr>
            <th scope="col">{t('list.name')}</th>
            <th scope="col" className="num">
              {t('list.byCost')}
            </th>
            <th scope="col" className="num">
              {t('list.byCount')}
            </th>
            <th scope="col" className="num">
              {t('list.size')}
            </th>
            <th scope="col">{t('list.whom')}</th>
          </tr>
        </thead>
        <tbody>
          {lists.map(({ line, keys, score, proved }) => (
            <tr key={line} className={line === 'mine' ? 'mine' : ''}>
              <th scope="row">
                <LineSample line={line} /> {t(line === 'best' && proved ? 'list.bestProved' : `list.${line}`)}
              </th>
              <td className="num">{format.number(score.byCost, 3)}</td>
              <td className="num">{format.number(score.byCount, 3)}</td>
              <td className="num">{format.number(score.points.length - 1)}</td>
              <td onClickCapture={onGo}>
                {keys.map((key, i) => (
                  <span key={key} className="list-whom">
                    {format.number(i + 1)}. <NodeName nodeKey={key} label={labels[key] ?? key} />
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
