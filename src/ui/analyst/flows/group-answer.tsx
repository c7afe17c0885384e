/** The flow found between two groups: how much, what limits it, the picture, the same as a table, and the transactions of the open link. */
import type { GroupFlowView } from '../../../core/desk/group-flow-view.ts';
import { EmptyState } from '../../controls/states.tsx';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { toggleLink, useGroupChoice } from './groups-store.ts';
import { LinkList } from './link-list.tsx';
import { LinkRows } from './link-rows.tsx';
import { useNodeWords } from './node-words.ts';
import { Sankey } from './sankey.tsx';

/** Links of the picture half of which or more belongs to the bottleneck. */
function limitingLinks({ links, limit }: GroupFlowView): ReadonlySet<number> {
  const used = new Set(limit.links.flatMap(({ transactions }) => transactions.map(({ id }) => id)));
  const share = ({ transactions, flow }: GroupFlowView['links'][number]) =>
    transactions.reduce((sum, one) => sum + (used.has(one.id) ? one.flow : 0), 0) / flow;
  return new Set(links.flatMap((link, l) => (share(link) >= 0.5 ? [l] : [])));
}

export function GroupAnswer({ view }: { readonly view: GroupFlowView }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const open = useGroupChoice((s) => s.open);
  const words = useNodeWords();
  const money = (minor: number) => format.money(minor, baseCurrency, baseDigits);
  if (view.value === 0) return <EmptyState title={t('flows.noFlow')} hint={t('flows.noFlowHint')} />;
  const limiting = limitingLinks(view);
  const called = (place: number) => {
    const node = view.nodes[place];
    if (node === undefined) return '';
    const { name, account } = words(node);
    return account === '' ? name : `${name} · ${account}`;
  };
  const links = view.links.map((link) => ({ ...link, from: called(link.from), to: called(link.to) }));
  const limits = view.limit.links.map((link) => ({ ...link, from: link.fromLabel, to: link.toLabel }));
  const listed = (of: 'links' | 'limit') =>
    (of === 'links' ? links : limits).map(({ from, to, flow, transactions }, place) => ({
      key: `${from} ${to} ${transactions[0]?.id ?? place}`,
      from,
      to,
      flow,
      count: transactions.length,
      note: of === 'links' && limiting.has(place) ? t('flows.limits') : '',
      open: open?.of === of && open.place === place,
      onOpen: () => toggleLink(of, place),
    }));
  const opened = open === null ? undefined : (open.of === 'links' ? links : limits)[open.place];
  return (
    <>
      <p className="flows-value">
        <strong>
          {t('flows.value', { amount: money(view.value), transactions: format.number(view.transactions) })}
        </strong>{' '}
        {view.ignoringTime !== null && t('flows.ignoring', { amount: money(view.ignoringTime) })}
      </p>
      <Sankey view={view} limiting={limiting} />
      <p className="flows-legend">
        <span className="flows-key">{t('flows.legend-flow')}</span>
        <span className="flows-key limit">✂ {t('flows.legend-limit')}</span>
        {view.links.some((link) => link.back) && <span className="flows-key back">{t('flows.legend-back')}</span>}
      </p>
      {view.undrawn.links > 0 && (
        <p className="faint">
          {t('flows.undrawn', { links: format.number(view.undrawn.links), amount: money(view.undrawn.flow) })}
        </p>
      )}
      {view.within.transfers > 0 && (
        <p className="faint">
          {t('flows.within', { count: format.number(view.within.transfers), amount: money(view.within.flow) })}
        </p>
      )}
      <div className="flows-pair">
        <div>
          <h3>{t('flows.links')}</h3>
          <LinkList title={t('flows.links')} links={listed('links')} />
        </div>
        <div>
          <h3>{t('flows.limitTable')}</h3>
          <p>{t(`flows.limit-${view.limit.where}`)}</p>
          <LinkList title={t('flows.limitTable')} links={listed('limit')} />
        </div>
      </div>
      {opened !== undefined && <LinkRows from={opened.from} to={opened.to} transactions={opened.transactions} />}
      <p className="faint">{t('flows.notUnique')}</p>
    </>
  );
}
