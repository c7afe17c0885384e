/** What the room keeps while the attempt is open and no attempt records: who is added or left out, the rule, the date. */
import { create } from 'zustand';
import type { RegimeId } from '../../../core/ownership/regimes.ts';
import { useSession } from '../../store/session.ts';

/** `usual`: the decision time, or the end of the data. `any`: whatever the dates. A number is UTC ms. */
export type StateDate = 'usual' | 'any' | number;

interface OwnershipState {
  /** The attempt the rest belongs to. */
  readonly attempt: string;
  /** Party ids put in by hand, and those left out though claimed or matched. */
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  /** null: the exercise's own. */
  readonly regime: RegimeId | null;
  readonly joint: boolean;
  readonly date: StateDate;
  readonly others: boolean;
}

const untouched = { added: [], dropped: [], regime: null, joint: false, date: 'usual', others: true } as const;

export const useOwnership = create<OwnershipState>(() => ({ attempt: '', ...untouched }));

/** Forgets what belongs to another attempt. To be called when the room comes up. */
export function ownershipOpens(): void {
  const attempt = useSession.getState().attempt?.id ?? '';
  if (useOwnership.getState().attempt !== attempt) useOwnership.setState({ attempt, ...untouched });
}

export function takeAsListed(party: string): void {
  useOwnership.setState(({ added, dropped }) => ({
    added: added.includes(party) ? added : [...added, party],
    dropped: dropped.filter((one) => one !== party),
  }));
}

export function leaveOut(party: string): void {
  useOwnership.setState(({ added, dropped }) => ({
    added: added.filter((one) => one !== party),
    dropped: dropped.includes(party) ? dropped : [...dropped, party],
  }));
}
