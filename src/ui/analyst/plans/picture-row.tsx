/** Pictures of plans side by side, with what the lines mean and the same as a table. */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { LinkFate, PlanPicture as Pictured } from '../../../core/disruption/plan-picture.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { PlanBadge } from './plan-badge.tsx';
import { layoutOf, PlanPicture } from './plan-picture.tsx';

interface Named {
  readonly letter: string;
  readonly name: string;
}

interface PictureRowProps {
  readonly title: string;
  readonly picture: Pictured;
  /** Of the picture's plans, in order. */
  readonly names: readonly Named[];
  readonly labels: { readonly [key: string]: string };
  /** What is said of a node in the picture of a plan, by its place. */
  readonly mark?: (plan: number, key: NodeKey) => string;
}

function LinkTable({ picture, names, labels }: PictureRowProps) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const words = ({ open, stopped, dry }: LinkFate): string =>
    (['open', 'stopped', 'dry'] as const)
      .filter((fate) => ({ open, stopped, dry })[fate] > 0)
      .map((fate) => t(`plans.fate-${fate}`))
      .join(', ');
  return (
    <details className="plans-more">
      <summary>{t('plans.linkTable')}</summary>
      <div className="plans-scroll" tabIndex={0} role="region" aria-label={t('plans.linkTable')}>
        <table className="plans-table">
          <thead>
            <tr>
              <th scope="col">{t('plans.from')}</th>
              <th scope="col">{t('plans.to')}</th>
              <th scope="col" className="num">
                {t('plans.amount')}
              </th>
              {names.map(({ letter, name }) => (
                <th key={letter + name} scope="col">
                  {letter === '' ? name : `${letter} ${name}`}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {picture.links.map((link, l) => (
              <tr key={`${link.from} ${link.to}`}>
                <td>
                  <NodeName nodeKey={link.from} label={labels[link.from] ?? link.from} />
                </td>
                <td>
                  <NodeName nodeKey={link.to} label={labels[link.to] ?? link.to} />
                </td>
                <td className="num">{format.money(link.amount, baseCurrency, baseDigits)}</td>
                {names.map(({ letter, name }, p) => {
                  const fate = picture.plans[p]?.links[l];
                  return <td key={letter + name}>{fate === undefined ? '' : words(fate)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

export function PictureRow(props: PictureRowProps) {
  const { title, picture, names, labels, mark } = props;
  const { t } = useWords();
  const layout = layoutOf(picture);
  return (
    <section className="plans-pictures" aria-label={title}>
      <h3>{title}</h3>
      <p className="plans-legend">
        {(['open', 'stopped', 'dry'] as const).map((fate) => (
          <span key={fate} className={`plan-key ${fate}`}>
            {t(`plans.fate-${fate}`)}
          </span>
        ))}
        <span>❄ {t('plans.frozen')}</span>
        <span>■ {t('plans.start')}</span>
        <span>◆ {t('plans.end')}</span>
      </p>
      {picture.total > picture.nodes.length && (
        <p className="faint">{t('plans.hiddenPeople', { drawn: picture.nodes.length, total: picture.total })}</p>
      )}
      <div className={layout.columns > 6 ? 'plans-multiples wide' : 'plans-multiples'}>
        {names.map(({ letter, name }, p) => {
          const plan = picture.plans[p];
          return (
            plan !== undefined && (
              <figure key={letter + name}>
                <figcaption>
                  {letter !== '' && <PlanBadge letter={letter} />} <bdi>{name}</bdi>
                </figcaption>
                <PlanPicture
                  picture={picture}
                  plan={plan}
                  layout={layout}
                  labels={labels}
                  title={name}
                  mark={(key) => mark?.(p, key) ?? ''}
                />
              </figure>
            )
          );
        })}
      </div>
      <LinkTable {...props} />
    </section>
  );
}
