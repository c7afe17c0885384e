/** Whose account may lawfully go below zero, by what the register says a party does. */
import type { Party } from '../dataset/dataset.ts';

/** A bank's own desk: money enters and leaves the data there. */
export function isBankDesk(party: Pick<Party, 'activity'>): boolean {
  return party.activity.toLowerCase().startsWith('банк');
}

export function hasCredit(party: Pick<Party, 'activity'>): boolean {
  return party.activity.toLowerCase().includes('овердрафт');
}
