/** A flow between groups as a Sankey diagram; every link is a button that opens its transactions. */
import { useElementSize } from '@mantine/hooks';
import type { KeyboardEvent } from 'react';
import type { GroupFlowView } from '../../../core/desk/group-flow-view.ts';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { toggleLink, useGroupChoice } from './groups-store.ts';
import { sankeyPlaces } from './sankey-layout.ts';
import { shortName } from './short-name.ts';
import { useNodeWords } from './node-words.ts';
import './sankey.css';

const bar = 12;
const edge = 4;
const letter = 6.2;
const leastColumn = 92;

export function Sankey({ view, limiting }: { readonly view: GroupFlowView; readonly limiting: ReadonlySet<number> }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const { ref, width: room } = useElementSize<HTMLDivElement>();
  const open = useGroupChoice((s) => s.open);
  const words = useNodeWords();
  const places = sankeyPlaces(view.nodes, view.links);
  const width = Math.max(room, places.columns * leastColumn);
  // Each column has its words beside it, the last one too: they would lie over those of the one before.
  const step = (width - 2 * edge) / Math.max(1, places.columns);
  const x = (column: number) => edge + column * step;
  const money = (minor: number) => format.money(minor, baseCurrency, baseDigits);
  const short = (minor: number) => format.moneyShort(minor, baseCurrency, baseDigits);
  const most = Math.max(5, Math.floor((step - bar - 14) / letter));
  const cut = (text: string) => shortName(text, most);
  const spoken = t('flows.picture', {
    nodes: format.number(view.nodes.length),
    links: format.number(view.links.length),
  });
  return (
    <div ref={ref} className="sankey">
      {room > 0 && (
        <svg width={width} height={places.height + 8} role="group" aria-label={spoken}>
          {view.links.map((link, l) => {
            const place = places.links[l];
            const [from, to] = [view.nodes[link.from], view.nodes[link.to]];
            if (place === undefined || from === undefined || to === undefined) return null;
            const [x1, x2] = [x(from.column) + bar, x(to.column)];
            const bend = link.back ? 70 : (x2 - x1) / 2;
            const curve = `M${x1} ${place.y1}C${x1 + bend} ${place.y1} ${x2 - bend} ${place.y2} ${x2} ${place.y2}`;
            const chosen = open?.of === 'links' && open.place === l;
            const name = t('flows.linkSpoken', {
              from: words(from).name,
              to: words(to).name,
              amount: money(link.flow),
              count: format.number(link.transactions.length),
            });
            const choose = (event: KeyboardEvent) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              toggleLink('links', l);
            };
            const look = `${link.back ? ' back' : ''}${limiting.has(l) ? ' limit' : ''}${chosen ? ' chosen' : ''}`;
            return (
              <g
                key={`${link.from} ${link.to}`}
                className={`sankey-link${look}`}
                role="button"
                tabIndex={0}
                aria-pressed={chosen}
                aria-label={limiting.has(l) ? `${name}, ${t('flows.limits')}` : name}
                onClick={() => toggleLink('links', l)}
                onKeyDown={choose}
              >
                <title>{name}</title>
                <path className="sankey-ring" d={curve} strokeWidth={place.width + 6} />
                <path className="sankey-flow" d={curve} strokeWidth={place.width} />
                {link.back && <path className="sankey-dots" d={curve} />}
                {limiting.has(l) && <path className="sankey-dash" d={curve} />}
              </g>
            );
          })}
          {view.nodes.map((node, v) => {
            const place = places.nodes[v];
            if (place === undefined) return null;
            const at = x(node.column);
            const y = place.y + place.height / 2;
            const { name, account } = words(node);
            const sum = (side: 'from' | 'to') =>
              view.links.reduce((all, link) => all + (link[side] === v ? link.flow : 0), 0);
            const amount = short(Math.max(sum('from'), sum('to')));
            return (
              <g key={`${node.key ?? node.side}`} className={`sankey-node ${node.side}`}>
                <title>{account === '' ? name : `${name} · ${account}`}</title>
                <rect x={at} y={place.y} width={bar} height={place.height} />
                <text x={at + bar + 5} y={y - 2}>
                  {cut(name)}
                </text>
                <text className="sankey-amount" x={at + bar + 5} y={y + 11}>
                  {cut(account === '' ? amount : `${account} · ${amount}`)}
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
