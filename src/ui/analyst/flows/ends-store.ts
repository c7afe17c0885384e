/** Between whom paths and flows are looked for: both rooms ask about the same two sides. */
import { create } from 'zustand';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import { useSession } from '../../store/session.ts';

interface Ends {
  readonly from: readonly NodeKey[];
  readonly to: readonly NodeKey[];
  /** A holder's accounts are one purse. */
  readonly ownAccounts: boolean;
  /** As typed; base currency. */
  readonly least: string;
}

const nobody: Ends = { from: [], to: [], ownAccounts: false, least: '' };

export const useEnds = create<Ends>(() => nobody);

// Another data set has other parties.
useSession.subscribe((now, before) => {
  if (now.info !== before.info) useEnds.setState(nobody);
});
