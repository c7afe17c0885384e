/** Six distributions as complementary cumulative curves on logarithmic axes, each beside a published shape where there is one, each with its table. */
import type { CheckReport, Shape } from '../../../core/fairness/report.ts';
import { useWords } from '../../store/settings.ts';
import { CurvePlot } from './curve-plot.tsx';

const tableRows = 12;

export function RealismView({ realism }: { readonly realism: CheckReport['realism'] }) {
  const { t } = useWords();
  const { shapes, overdrawn } = realism;
  return (
    <section aria-label={t('check.realism')}>
      <h3>{t('check.realism')}</h3>
      <p className="faint">
        {t('check.realismHint')} {shapes.some((shape) => shape.published !== null) && t('check.dashed')}
      </p>
      <div className="shapes">
        {shapes.map((shape) => (
          <figure key={shape.name}>
            <figcaption>{t(`check.shape-${shape.name}`)}</figcaption>
            <CurvePlot shape={shape} />
            <p className="faint">
              {t(`check.reads-${shape.name}`)} {t(`check.source-${shape.source}`)}
            </p>
            <ShapeTable shape={shape} />
          </figure>
        ))}
      </div>
      <p className={overdrawn.length === 0 ? 'good' : 'bad'}>
        {overdrawn.length === 0
          ? t('check.noOverdrawn')
          : t('check.overdrawn', { count: overdrawn.length, accounts: overdrawn.slice(0, 8).join(', ') })}
      </p>
    </section>
  );
}

function ShapeTable({ shape }: { readonly shape: Shape }) {
  const { t, format } = useWords();
  const step = Math.max(1, Math.ceil(shape.points.length / tableRows));
  const rows = shape.points.filter((_, i) => i % step === 0);
  return (
    <details>
      <summary>{t('check.asTable')}</summary>
      <table className="shape-table">
        <thead>
          <tr>
            <th scope="col" className="num">
              {t(`check.axis-${shape.name}`)}
            </th>
            <th scope="col" className="num">
              {t('check.shareAbove')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([x, y]) => (
            <tr key={x}>
              <td className="num">{format.number(x, 2)}</td>
              <td className="num">{format.percent(y, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
