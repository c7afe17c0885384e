/** The scene of the current filter and view, asked for once however many views show it. */
import type { Scene, SceneSpec } from '../../../core/network/scene.ts';
import type { DeskApi } from '../../../worker/protocol.ts';
import { useSession, useWork } from '../../store/session.ts';
import { useDesk, type Asked } from '../../store/use-desk.ts';
import { useGraph, useGraphView } from './graph-store.ts';
import { networkKey } from './use-communities.ts';

export interface SceneAnswer {
  readonly spec: SceneSpec;
  readonly scene: Scene;
  /** Names of the holders of the accounts drawn or listed as not drawn. */
  readonly holders: { readonly [key: string]: string };
}

/** DESIGN: the screen stays fluid up to about this many nodes and edges. */
const sceneLimit = 1500;
/** Of one group of a large network the leading part, so that single nodes can be told apart; more is brought in by hand. */
const groupLimit = 300;

async function askScene(api: DeskApi, spec: SceneSpec): Promise<SceneAnswer> {
  const scene = await api.scene(spec);
  const keys = [
    ...new Set([...scene.nodes, ...scene.undrawn.largest].map((n) => n.holder).filter((key) => key !== null)),
  ];
  return { spec, scene, holders: keys.length === 0 ? {} : await api.labels(keys) };
}

/** Transactions that are told on the graph: their links must be there, however little they carry. */
function useLeading(): readonly string[] {
  const { marked } = useWork();
  const trace = useSession((s) => s.trace);
  const reveal = useSession((s) => s.reveal);
  const path = useGraph((s) => s.path);
  const truth = useGraph((s) => s.truth);
  const rows = [
    ...(path?.rows ?? []),
    ...(trace?.steps.map((step) => step.row) ?? []),
    ...(truth && reveal !== null ? reveal.flowRows : []),
  ];
  return [...new Set([...rows.map((row) => row.id), ...marked])];
}

let last: { readonly key: string; readonly answer: Promise<SceneAnswer> } | null = null;

/** `value.spec` tells which question the scene on screen answers: a newer one may be under way. */
export function useScene(): Asked<SceneAnswer> {
  const attempt = useSession((s) => s.attempt?.id ?? '');
  const { filter } = useWork();
  const { level, ego, shown, hidden, opened } = useGraphView();
  const leading = useLeading();
  const only = useGraph((s) => s.only);
  const communities = useGraph((s) => s.found) === networkKey({ filter, view: { level, opened } });
  const spec: SceneSpec = {
    filter,
    view: { level, ego, shown, hidden, opened },
    leading,
    ...(only === null ? {} : { only: { by: only.by, id: only.id } }),
    ...(communities ? { communities } : {}),
    limit: only === null ? sceneLimit : groupLimit,
  };
  const key = JSON.stringify([attempt, spec]);
  return useDesk(key, (api) => {
    if (last?.key !== key) {
      const asked = { key, answer: askScene(api, spec) };
      // A failed answer must not be given again.
      asked.answer.catch(() => {
        if (last === asked) last = null;
      });
      last = asked;
    }
    return last.answer;
  });
}
