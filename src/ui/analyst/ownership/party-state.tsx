/** How a party is shown at a glance: a state with its sign; colour is never alone. */
import { IconCircleDashed, IconGavel, IconLock, IconSteeringWheel, IconUser } from '@tabler/icons-react';
import type { Standing } from '../../../core/ownership/standings.ts';

export type PartyState = 'listed' | 'owned' | 'controlled' | 'not' | 'other';

/** null: a co-owner, of whom the rules say nothing. */
export function stateOf(standing: Standing | null): PartyState {
  if (standing === null) return 'other';
  const { code } = standing;
  return code === 'listed' || code === 'owned' || code === 'controlled' ? code : 'not';
}

const signs = {
  listed: IconGavel,
  owned: IconLock,
  controlled: IconSteeringWheel,
  not: IconCircleDashed,
  other: IconUser,
} as const;

export function StateSign({ state, size = 14 }: { readonly state: PartyState; readonly size?: number }) {
  const Sign = signs[state];
  return <Sign size={size} aria-hidden className={`own-sign own-${state}`} />;
}
