/** One of the two pictures: plain SVG, so that it prints and can be read by a screen reader. */
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { Picture, PictureLink, PictureNode } from '../../../core/grading/picture.ts';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

interface NetworkPictureProps {
  readonly picture: Picture;
  readonly side: 'mine' | 'truth';
  readonly title: string;
  readonly labels: { readonly [key: string]: string };
  readonly roles: { readonly [key: string]: string };
  readonly members: ReadonlySet<NodeKey>;
  readonly claimed: ReadonlySet<NodeKey>;
  readonly frozen: ReadonlySet<NodeKey>;
  /** Members the key has a claim about; of the others it is enough to have seen their money. */
  readonly owed: ReadonlySet<NodeKey>;
}

const columnWidth = 118;
const placeHeight = 62;
const box = { width: 96, height: 34 };

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

export function NetworkPicture(props: NetworkPictureProps) {
  const { picture, side, title, labels, roles, members, claimed, frozen, owed } = props;
  const { t } = useWords();
  const { show, reveals } = useSession.getState();
  const drawn = picture.links.filter((l) => l[side] > 0);
  const touched = new Set(drawn.flatMap((l) => [l.from, l.to]));
  const seen = (key: NodeKey) =>
    side === 'truth' ? members.has(key) : claimed.has(key) || frozen.has(key) || touched.has(key);
  const endsOf = (links: readonly PictureLink[]) => new Set(links.flatMap((l) => [l.from, l.to]));
  const agreed = endsOf(picture.links.filter((l) => l.truth > 0 && l.mine > 0));
  const extra = endsOf(picture.links.filter((l) => l.truth === 0));
  const stateOf = (key: NodeKey): 'right' | 'innocent' | 'missed' | '' => {
    const named = claimed.has(key) || frozen.has(key);
    if (members.has(key)) {
      return side === 'mine' || named || (agreed.has(key) && !owed.has(key)) ? 'right' : 'missed';
    }
    // Money of the network also passes through some who are not of it.
    return side === 'mine' && (named || extra.has(key)) ? 'innocent' : '';
  };
  // Columns are shared by both pictures; within one, each picture closes the gaps the other's nodes would leave.
  const nodes = picture.nodes.filter((n) => seen(n.key) || touched.has(n.key));
  const columns = Array.from({ length: picture.columns }, (_, c) => nodes.filter((n) => n.column === c));
  const places = Math.max(1, ...columns.map((column) => column.length));
  const width = picture.columns * columnWidth;
  const height = places * placeHeight;
  const at = new Map(nodes.map((n) => [n.key, n]));
  const x = (n: PictureNode) => n.column * columnWidth + columnWidth / 2;
  const y = (n: PictureNode) => {
    const column = columns[n.column] ?? [];
    return (column.indexOf(n) + 0.5 + (places - column.length) / 2) * placeHeight;
  };
  const most = Math.max(1, ...picture.links.map((l) => Math.max(l.truth, l.mine)));
  const line = (link: PictureLink) => {
    const from = at.get(link.from);
    const to = at.get(link.to);
    if (from === undefined || to === undefined) return null;
    const both = link.truth > 0 && link.mine > 0;
    const forward = from.column <= to.column ? 1 : -1;
    const x1 = x(from) + (forward * box.width) / 2;
    const x2 = x(to) - (forward * box.width) / 2;
    const middle = (x1 + x2) / 2;
    return (
      <path
        key={`${link.from} ${link.to} ${String(link.gap)}`}
        className={`${both ? 'agreed' : side === 'mine' ? 'extra' : 'missed'}${link.gap ? ' gap' : ''}`}
        d={`M${x1},${y(from)} C${middle},${y(from)} ${middle},${y(to)} ${x2},${y(to)}`}
        strokeWidth={1.2 + 5 * Math.sqrt(link[side] / most)}
        markerEnd={`url(#arrow-${side})`}
      />
    );
  };
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={title}>
        <defs>
          <marker
            id={`arrow-${side}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0,0 L8,4 L0,8 z" className="arrow" />
          </marker>
        </defs>
        {drawn.map(line)}
        {nodes.map((node) => {
          const label = labels[node.key] ?? node.key;
          const role =
            roles[node.key] ??
            (side === 'mine'
              ? [claimed.has(node.key) ? t('scorecard.claimed') : '', frozen.has(node.key) ? t('scorecard.frozen') : '']
                  .filter(Boolean)
                  .join(', ')
              : t('scorecard.role-bystander'));
          return (
            <g
              key={node.key}
              className={`picture-node ${stateOf(node.key)}`}
              transform={`translate(${x(node) - box.width / 2},${y(node) - box.height / 2})`}
              role="button"
              tabIndex={0}
              onClick={() => {
                show('desk');
                reveals(node.key);
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                show('desk');
                reveals(node.key);
              }}
            >
              <title>{role === '' ? label : `${label}. ${role}`}</title>
              <rect width={box.width} height={box.height} rx={4} />
              <text x={box.width / 2} y={role === '' ? 21 : 14}>
                {cut(label, 15)}
              </text>
              {role !== '' && (
                <text x={box.width / 2} y={28} className="role">
                  {cut(role, 17)}
                </text>
              )}
              {frozen.has(node.key) && (
                <text x={box.width - 8} y={-3} className="mark">
                  ❄
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
