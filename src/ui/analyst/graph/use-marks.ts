/** Gathers the marks the graph draws: claims, freezes, pins, trace, path, marked transactions, and after grading the truth. */
import { useMemo } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import { partyKey } from '../../../core/dataset/dataset.ts';
import type { Role } from '../../../core/exercise/key.ts';
import { openFilter } from '../../../core/ledger/filter.ts';
import type { Scene } from '../../../core/network/scene.ts';
import {
  countByEdge,
  drawnIn,
  orderByEdge,
  standIns,
  type Drawn,
  type Marks,
  type Truth,
} from '../../graph-view/marks.ts';
import { useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { useGraph, useGraphView } from './graph-store.ts';

const askedAtOnce = 60;
const markedAtMost = 2000;
const nobody: ReadonlyMap<NodeKey, NodeKey> = new Map();

export interface Holders {
  readonly of: ReadonlyMap<NodeKey, NodeKey>;
  readonly loading: boolean;
}

/** Holders of the accounts among `keys` that are not drawn themselves. */
export function useHolders(drawn: Drawn, keys: readonly NodeKey[]): Holders {
  const missing = [...new Set(keys)]
    .filter((k) => k.startsWith('account:') && !drawn.nodes.has(k))
    .slice(0, askedAtOnce);
  const asked = useDesk(missing.length === 0 ? '' : JSON.stringify(missing), async (api) => {
    const profiles = await Promise.all(missing.map((key) => api.profile(key)));
    return new Map(profiles.flatMap((p) => (p.party === null ? [] : [[p.key, partyKey(p.party.id)] as const])));
  });
  return { of: asked.value ?? nobody, loading: asked.loading };
}

export function useMarks(scene: Scene | null): {
  readonly marks: Marks;
  readonly drawn: Drawn;
  readonly holders: Holders;
} {
  const { t, language } = useWords();
  const work = useWork();
  const view = useGraphView();
  const trace = useSession((s) => s.trace);
  const reveal = useSession((s) => s.reveal);
  const selected = useSession((s) => s.selection.nodes);
  const path = useGraph((s) => s.path);
  const truthOn = useGraph((s) => s.truth);
  const drawn = useMemo(() => drawnIn(scene ?? { nodes: [] }), [scene]);
  const subjects = [...work.claims.map((c) => c.subject), ...work.plan.map((f) => f.target)];
  const holders = useHolders(drawn, [...subjects, ...selected]);
  const markedRows = useDesk(work.marked.length === 0 ? '' : work.marked.join('\n'), (api) =>
    api.transactions({
      filter: openFilter,
      ids: work.marked,
      sort: { by: 'time', descending: false },
      offset: 0,
      limit: markedAtMost,
    }),
  );
  const marks = useMemo((): Marks => {
    const nodes = (keys: readonly NodeKey[]) => new Set(keys.flatMap((key) => standIns(drawn, key, holders.of)));
    const claimed = nodes(work.claims.map((c) => c.subject));
    const frozen = nodes(work.plan.map((f) => f.target));
    const truth = new Map<NodeKey, Truth>();
    const trueRole = new Map<NodeKey, string>();
    if (truthOn && reveal !== null) {
      for (const key of drawn.nodes) {
        const role = reveal.roleOf[key] as Role | undefined;
        const touched = claimed.has(key) || frozen.has(key);
        if (role !== undefined) {
          truth.set(key, touched ? 'found' : 'missed');
          trueRole.set(key, t(`graph.true-${role}`));
        } else if (touched) truth.set(key, 'innocent');
      }
    }
    return {
      claimed,
      frozen,
      pinned: nodes(Object.keys(view.pinned) as NodeKey[]),
      trace: orderByEdge(
        drawn,
        (trace?.steps ?? []).map((step) => step.row),
      ),
      path: orderByEdge(drawn, path?.rows ?? []),
      marked: countByEdge(drawn, markedRows.value?.rows ?? []),
      trueFlow: truthOn && reveal !== null ? countByEdge(drawn, reveal.flowRows) : new Map(),
      truth,
      trueRole,
    };
  }, [
    drawn,
    holders.of,
    work.claims,
    work.plan,
    view.pinned,
    trace,
    path,
    markedRows.value,
    reveal,
    truthOn,
    language,
  ]);
  return { marks, drawn, holders };
}
