/** The trainee's picture beside the hidden network, on one layout. */
import { useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { comparePictures } from '../../../core/grading/picture.ts';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { Reveal } from '../../../worker/protocol.ts';
import { openFilter } from '../../../core/ledger/filter.ts';
import { NetworkPicture } from './network-picture.tsx';
import { flowsOfRows, gather } from './picture-flows.ts';

const donors: NodeKey = 'party:(donors)';
const others: NodeKey = 'party:(others)';

export function PicturePair({ reveal }: { readonly reveal: Reveal }) {
  const { t } = useWords();
  const work = useWork();
  const setRows = useSession((s) => s.setRows);
  const visited = useSession((s) => s.visited !== null);
  const { marked } = work;
  const rows = useDesk(marked.length === 0 ? '' : JSON.stringify(marked), (api) =>
    api.transactions({
      filter: openFilter,
      ids: marked,
      sort: { by: 'time', descending: false },
      offset: 0,
      limit: 5000,
    }),
  ).value?.rows;
  const { key } = reveal;
  const roleOf = new Map(Object.entries(key.roles).map(([id, role]): [NodeKey, string] => [`party:${id}`, role]));
  const small = new Set([...roleOf].filter(([, role]) => role === 'donor').map(([party]) => party));
  const named = new Set([...work.claims.map((c) => c.subject), ...work.plan.map((f) => f.target)]);
  const bystanders = new Set(
    (rows ?? []).flatMap((row) => [row.fromParty, row.toParty]).filter((k) => !roleOf.has(k) && !named.has(k)),
  );
  // Up to four donors and six bystanders stay themselves; more would bury everyone else.
  const at = gather([
    { stand: donors, members: small, most: 4 },
    { stand: others, members: bystanders, most: 6 },
  ]);
  const party = (id: string): NodeKey => at(`party:${id}`);
  const owed = new Set(key.claims.map((claim) => party(claim.party)));
  const claimed = new Set(work.claims.map((c) => at(c.subject)));
  const frozen = new Set(work.plan.map((f) => at(f.target)));
  const truth = [
    ...flowsOfRows(reveal.flowRows, at),
    ...key.gaps.map((g) => ({ from: party(g.from), to: party(g.to), amount: (g.least + g.most) / 2, gap: true })),
  ];
  const mine = [
    ...flowsOfRows(rows ?? [], at),
    ...work.gaps.map((g) => ({ from: at(g.from), to: at(g.to), amount: g.amount, gap: true })),
  ];
  const members = new Set(Object.keys(key.roles).map(party));
  const picture = comparePictures(truth, mine, [...members, ...claimed, ...frozen]);
  const keys = picture.nodes.map((n) => n.key).filter((k) => k !== donors && k !== others);
  const labels = useDesk(keys.join('|'), (api) => api.labels(keys)).value ?? {};
  const names = {
    ...labels,
    [donors]: t('scorecard.donors', { count: small.size }),
    [others]: t('scorecard.others', { count: bystanders.size }),
  };
  const roles = Object.fromEntries(
    Object.entries(key.roles).map(([id, role]) => [party(id), t(`scorecard.role-${role}`)]),
  );
  return (
    <div className={picture.columns > 7 ? 'pictures stacked' : 'pictures'} onClick={() => setRows([])}>
      <NetworkPicture
        picture={picture}
        side="mine"
        title={t(visited ? 'marking.mine' : 'scorecard.mine')}
        labels={names}
        roles={{}}
        members={members}
        claimed={claimed}
        frozen={frozen}
        owed={owed}
      />
      <NetworkPicture
        picture={picture}
        side="truth"
        title={t('scorecard.hidden')}
        labels={names}
        roles={roles}
        members={members}
        claimed={claimed}
        frozen={frozen}
        owed={owed}
      />
    </div>
  );
}
