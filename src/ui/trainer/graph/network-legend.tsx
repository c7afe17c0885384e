/** Roles that occur, with colour, letter and number of parties; and what the lines mean. */
import { useWords } from '../../store/settings.ts';
import { inkOn, type Palette } from '../../graph-view/palette.ts';
import type { Network } from './ask-network.ts';
import { roles, standingFill, type Standing } from './role-look.ts';

export function NetworkLegend({ network, palette }: { readonly network: Network; readonly palette: Palette }) {
  const { t, format } = useWords();
  const { key } = network;
  const held = Object.values(key.roles);
  const counts: readonly (readonly [Exclude<Standing, 'other'>, number])[] = [
    ...roles.map((role) => [role, held.filter((one) => one === role).length] as const),
    ['decoy', key.decoys.length],
    ['covered', key.covered.length],
  ];
  const present = counts.filter(([, count]) => count > 0);
  return (
    <ul className="network-legend" aria-label={t('graph.legend')}>
      {present.length === 0 && <li>{t('editor.noRolesYet')}</li>}
      {present.map(([standing, count]) => {
        const fill = standingFill(standing, palette);
        return (
          <li key={standing}>
            <svg width={16} height={16} viewBox="0 0 24 24" aria-hidden>
              <circle cx={12} cy={12} r={11} fill={fill} stroke={palette.ink} strokeWidth={1} />
              <text x={12} y={16.5} fontSize={12} fontWeight={700} textAnchor="middle" fill={inkOn(fill)}>
                {t(`editor.sign-${standing}`)}
              </text>
            </svg>
            {t(`editor.role-${standing}`)} {format.number(count)}
          </li>
        );
      })}
      {network.flows.length > 0 && (
        <li>
          <svg width={22} height={16} viewBox="0 0 24 24" aria-hidden>
            <line x1={0} y1={12} x2={24} y2={12} stroke={palette.truth} strokeWidth={3.5} strokeDasharray="2 3" />
          </svg>
          {t('editor.trueFlow')} {format.number(network.flows.length)}
        </li>
      )}
    </ul>
  );
}
