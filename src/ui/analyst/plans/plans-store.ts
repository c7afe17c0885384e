/** What the room of plans looks at; it stays while other rooms are shown. */
import { create } from 'zustand';

export type PlansRoom = 'compare' | 'tradeOff' | 'delay';

interface PlansStore {
  readonly room: PlansRoom;
  /** Letter of the plan the clock runs for. */
  readonly letter: string;
  /** Hours between two freezes. */
  readonly pace: number;
}

export const usePlans = create<PlansStore>(() => ({ room: 'compare', letter: 'A', pace: 24 }));
