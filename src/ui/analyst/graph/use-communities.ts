/** Finding the communities of the whole filtered network: asked for, told how far it is, stopped. */
import { create } from 'zustand';
import type { CommunityProgress } from '../../../core/network/communities.ts';
import type { NetworkSpec } from '../../../worker/loaded-networks.ts';
import { desk } from '../../store/desk.ts';
import { useWork } from '../../store/session.ts';
import { useGraph } from './graph-store.ts';

export function networkKey(spec: NetworkSpec): string {
  return JSON.stringify([useGraph.getState().attempt, spec.filter, spec.view.level, spec.view.opened]);
}

/** The network in view. */
export function useNetworkSpec(): NetworkSpec {
  const { filter, view } = useWork();
  return { filter, view: { level: view.level, opened: view.opened } };
}

interface Finding {
  /** The network looked at now; '' = none. */
  readonly key: string;
  readonly progress: CommunityProgress | null;
  readonly error: string | null;
}

const idle: Finding = { key: '', progress: null, error: null };

/** One search at a time, wherever it is watched from. */
export const useFinding = create<Finding>(() => idle);

export function findCommunities(spec: NetworkSpec): void {
  const key = networkKey(spec);
  useFinding.setState({ key, progress: null, error: null });
  const mine = (change: Partial<Finding>) => {
    if (useFinding.getState().key === key) useFinding.setState(change);
  };
  desk()
    .findCommunities(spec, (progress) => mine({ progress }))
    .then(
      () => {
        mine(idle);
        useGraph.setState({ found: key });
      },
      (error: unknown) =>
        mine({ ...idle, error: error instanceof Error && error.name !== 'AbortError' ? error.message : null }),
    );
}

export function stopFinding(): void {
  useFinding.setState(idle);
  void desk().stopCommunities();
}
