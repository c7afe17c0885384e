/** The trainee's picture beside the hidden network, on one layout. */
import { useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { comparePictures } from '../../../core/grading/picture.ts';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { Reveal } from '../../../worker/protocol.ts';
import { openFilter } from '../../../core/ledger/filter.ts';
import { NetworkPicture } from './network-picture.tsx';
import { flowsOfRows, groupDonors, type Grouped } from './picture-flows.ts';

const donors = 'party:(donors)' satisfies NodeKey;

export function PicturePair({ reveal }: { readonly reveal: Reveal }) {
  const { t } = useWords();
  const work = useWork();
  const setRows = useSession((s) => s.setRows);
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
  const grouped: Grouped = groupDonors(key.roles, donors);
  const party = (id: string): NodeKey => grouped.of(`party:${id}`);
  const claimed = new Set(work.claims.map((c) => grouped.of(c.subject)));
  const frozen = new Set(work.plan.map((f) => grouped.of(f.target)));
  const truth = [
    ...flowsOfRows(reveal.flowRows, grouped),
    ...key.gaps.map((g) => ({ from: party(g.from), to: party(g.to), amount: (g.least + g.most) / 2, gap: true })),
  ];
  const mine = [
    ...flowsOfRows(rows ?? [], grouped),
    ...work.gaps.map((g) => ({ from: grouped.of(g.from), to: grouped.of(g.to), amount: g.amount, gap: true })),
  ];
  const members = new Set(Object.keys(key.roles).map(party));
  const picture = comparePictures(truth, mine, [...members, ...claimed, ...frozen]);
  const keys = picture.nodes.map((n) => n.key).filter((k) => k !== donors);
  const labels = useDesk(keys.join('|'), (api) => api.labels(keys)).value ?? {};
  const named = { ...labels, [donors]: t('scorecard.donors', { count: grouped.count }) };
  const roles = Object.fromEntries(
    Object.entries(key.roles).map(([id, role]) => [party(id), t(`scorecard.role-${role}`)]),
  );
  return (
    <div className="pictures" onClick={() => setRows([])}>
      <NetworkPicture
        picture={picture}
        side="mine"
        title={t('scorecard.mine')}
        labels={named}
        roles={{}}
        members={members}
        claimed={claimed}
        frozen={frozen}
      />
      <NetworkPicture
        picture={picture}
        side="truth"
        title={t('scorecard.hidden')}
        labels={named}
        roles={roles}
        members={members}
        claimed={claimed}
        frozen={frozen}
      />
    </div>
  );
}
