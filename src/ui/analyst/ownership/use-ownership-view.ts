/** The room's question to the worker, made of the attempt and of what the room keeps, and the answer. */
import type { OwnershipHistory, OwnershipRequest, OwnershipView } from '../../../core/ownership/ownership-answer.ts';
import { useInfo, useWork } from '../../store/session.ts';
import { useDesk, type Asked } from '../../store/use-desk.ts';
import { listedSet, type TakenAsListed } from './listed-set.ts';
import { useOwnership } from './ownership-store.ts';

export interface OwnershipAsked {
  readonly listed: readonly TakenAsListed[];
  readonly request: OwnershipRequest;
  /** The date shown when nobody chose one, UTC ms. */
  readonly usualDate: number;
  readonly view: Asked<OwnershipView>;
  readonly history: Asked<OwnershipHistory>;
}

/** `wide`: boxes side by side that the drawing has room for. */
export function useOwnershipView(wide: number): OwnershipAsked {
  const { exercise, period } = useInfo();
  const work = useWork();
  const { added, dropped, regime, joint, date, others } = useOwnership();
  const listed = listedSet(work, added, dropped);
  const usualDate = exercise === null ? period.to : Date.parse(exercise.decisionTime);
  const request: OwnershipRequest = {
    listed: listed.map(({ party }) => party),
    joint,
    asOf: date === 'any' ? null : date === 'usual' ? usualDate : date,
    regime: regime ?? exercise?.regime ?? 'un',
    others,
    wide,
  };
  const nobody = listed.length === 0;
  const timeless = { ...request, asOf: null, others: false, wide: 0 };
  return {
    listed,
    request,
    usualDate,
    view: useDesk(nobody ? '' : `ownership ${JSON.stringify(request)}`, (api) => api.ownership(request)),
    history: useDesk(nobody ? '' : `ownership history ${JSON.stringify(timeless)}`, (api) =>
      api.ownershipHistory(timeless),
    ),
  };
}
