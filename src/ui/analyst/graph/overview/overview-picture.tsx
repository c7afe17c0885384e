/** Groups as circles and the money between them as lines; arrows walk from group to group, Enter and a click choose. */
import { useMemo, useState, type KeyboardEvent } from 'react';
import {
  otherGroups,
  type Overview,
  type OverviewGroup,
  type OverviewLink,
} from '../../../../core/network/overview.ts';
import { useInfo } from '../../../store/session.ts';
import { useWords } from '../../../store/settings.ts';
import { useGraph } from '../graph-store.ts';
import { overviewSpots, type Spot } from '../../../../core/network/overview-layout.ts';
import { placedNames } from './placed-names.ts';

/** Lines drawn when nothing is chosen; all of them stand in the table. */
const mostLines = 120;
const named = 24;

export interface PictureProps {
  readonly overview: Overview;
  readonly nameOf: (group: OverviewGroup) => string;
  readonly width: number;
  readonly height: number;
}

export function OverviewPicture({ overview, nameOf, width, height }: PictureProps) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const group = useGraph((s) => s.group);
  const chosenLink = useGraph((s) => s.groupLink);
  const [hover, setHover] = useState<number | null>(null);
  const spots = useMemo(() => overviewSpots(overview, width, height), [overview, width, height]);
  const ends = new Map(
    overview.groups.flatMap((one, at) => {
      const spot = spots[at];
      return spot === undefined ? [] : [[one.id, { group: one, spot }] as const];
    }),
  );
  const standing = Math.max(
    0,
    overview.groups.findIndex(({ id }) => id === group),
  );
  const money = (amount: number) => format.moneyShort(amount, baseCurrency, baseDigits);
  const focusOn = hover ?? group;
  const lines = drawnLines(overview.links, focusOn);
  const most = Math.max(1, drawnLines(overview.links, null)[0]?.amount ?? 1);
  const told = [...ends.values()].flatMap(({ group: one, spot }, at) => {
    if (at >= named && one.groups === 1 && one.id !== focusOn) return [];
    // Among circles a number is enough: all are communities.
    const name = overview.by === 'community' && one.groups === 1 ? format.number(one.id + 1) : nameOf(one);
    return [{ key: one.id, name, spot, stays: one.id === focusOn }];
  });
  const choose = (id: number) => useGraph.setState({ group: id, groupLink: null });
  const walk = (event: KeyboardEvent<SVGSVGElement>) => {
    const steps: { readonly [key: string]: number } = {
      ArrowRight: standing + 1,
      ArrowDown: standing + 1,
      ArrowLeft: standing - 1,
      ArrowUp: standing - 1,
      Home: 0,
      End: overview.groups.length - 1,
    };
    const to = steps[event.key];
    if (event.key === 'Escape') useGraph.setState({ group: null, groupLink: null });
    else if (to !== undefined) {
      const at = Math.max(0, Math.min(overview.groups.length - 1, to));
      const next = overview.groups[at];
      if (next !== undefined) choose(next.id);
      event.currentTarget.querySelector<SVGElement>(`[data-at="${at}"]`)?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <svg
      className="overview-picture"
      width={width}
      height={height}
      role="listbox"
      tabIndex={-1}
      aria-label={t('graph.overviewName')}
      onKeyDown={walk}
    >
      <g aria-hidden>
        {lines.map((link) => {
          const [payer, payee] = [ends.get(link.from), ends.get(link.to)];
          if (payer === undefined || payee === undefined) return null;
          const on = chosenLink !== null && chosenLink[0] === link.from && chosenLink[1] === link.to;
          return (
            <path
              key={`${link.from} ${link.to}`}
              className={`overview-line${on ? ' chosen' : focusOn === null ? '' : ' near'}`}
              d={arc(payer.spot, payee.spot)}
              strokeWidth={0.6 + 5 * Math.sqrt(Math.min(1, link.amount / most))}
              onClick={() => useGraph.setState({ groupLink: [link.from, link.to], group: null })}
            >
              <title>
                {t('graph.groupLinkSays', {
                  from: nameOf(payer.group),
                  to: nameOf(payee.group),
                  amount: money(link.amount),
                  count: link.count,
                  n: format.number(link.count),
                })}
              </title>
            </path>
          );
        })}
      </g>
      {[...ends.values()].map(({ group: one, spot: { x, y, radius } }, at) => {
        const name = nameOf(one);
        const says = t('graph.groupSays', {
          name,
          into: money(one.into.amount),
          out: money(one.out.amount),
          within: money(one.within.amount),
          count: one.members,
          n: format.number(one.members),
        });
        return (
          <g
            key={one.id}
            role="option"
            tabIndex={at === standing ? 0 : -1}
            data-at={at}
            aria-selected={one.id === group}
            aria-label={says}
            className={`overview-group${one.groups > 1 ? ' others' : ''}`}
            onClick={() => choose(one.id)}
            onMouseEnter={() => setHover(one.id)}
            onMouseLeave={() => setHover(null)}
            onFocus={() => setHover(one.id)}
            onBlur={() => setHover(null)}
          >
            <title>{says}</title>
            <circle cx={x} cy={y} r={radius} />
          </g>
        );
      })}
      {/* Beside the options: a name cut short is no part of what an option is called. */}
      <g aria-hidden className="overview-names">
        {placedNames(told, width).map(({ key, text, x, y }) => (
          <text key={key} x={x} y={y} textAnchor="middle">
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** The largest between single groups, and of the group looked at only its own. */
function drawnLines(links: readonly OverviewLink[], group: number | null): readonly OverviewLink[] {
  const among = links.filter(({ from, to }) =>
    group === null ? from !== otherGroups && to !== otherGroups : from === group || to === group,
  );
  return among.slice(0, mostLines);
}

/** Bent to the right of its way, so that both directions of a pair are seen. */
function arc(from: Spot, to: Spot): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [mx, my] = [(from.x + to.x) / 2 - dy * 0.12, (from.y + to.y) / 2 + dx * 0.12];
  return `M${from.x.toFixed(1)} ${from.y.toFixed(1)}Q${mx.toFixed(1)} ${my.toFixed(1)} ${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
}
