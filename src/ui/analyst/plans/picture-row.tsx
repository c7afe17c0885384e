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
  readonly heading: 'h3' | 'h4';
  readonly picture: Pictured;
  /** Of the picture's plans, in order. */
  readonly names: readonly Named[];
  readonly labels: { readonly [key: string]: string };
  /** Links that exist only because a freeze opens them. */
  readonly ways?: ReadonlySet<number>;
  /** What is said of a node in the picture of a plan, by its place. */
  readonly mark?: (plan: number, key: NodeKey) => string;
}

function LinkEnd({
  picture,
  labels,
  nodeKey,
}: Pick<PictureRowProps, 'picture' | 'labels'> & { readonly nodeKey: NodeKey }) {
  const { t } = useWords();
  const node = picture.nodes.find(({ key }) => key === nodeKey);
  if (node === undefined || node.crowd === 1) return <NodeName nodeKey={nodeKey} label={labels[nodeKey] ?? nodeKey} />;
  return t(`plans.crowd-${node.end === 'source' ? 'source' : 'target'}`, { count: node.crowd });
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
                  <LinkEnd picture={picture} labels={labels} nodeKey={link.from} />
                </td>
                <td>
                  <LinkEnd picture={picture} labels={labels} nodeKey={link.to} />
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
  const { title, heading: Heading, picture, names, labels, ways, mark } = props;
  const { t } = useWords();
  const layout = layoutOf(picture);
  const drawn = picture.nodes.reduce((sum, { crowd }) => sum + crowd, 0);
  return (
    <section className="plans-pictures" aria-label={title}>
      <Heading>{title}</Heading>
      <p className="plans-legend">
        {(['open', 'stopped', 'dry'] as const).map((fate) => (
          <span key={fate} className={`plan-key ${fate}`}>
            {t(`plans.fate-${fate}`)}
          </span>
        ))}
        {ways !== undefined && <span className="plan-key way">{t('plans.fate-detour')}</span>}
        <span>❄ {t('plans.frozen')}</span>
        <span>■ {t('plans.start')}</span>
        <span>◆ {t('plans.end')}</span>
      </p>
      {drawn < picture.total && <p className="faint">{t('plans.hiddenPeople', { drawn, total: picture.total })}</p>}
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
                  ways={ways}
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
