/** What the room of plans looks at; it stays while other rooms are shown. */
import { create } from 'zustand';
import type { ObjectiveName } from '../../../core/exercise/exercise.ts';

export type PlansRoom = 'compare' | 'tradeOff' | 'delay' | 'list';

interface PlansStore {
  readonly room: PlansRoom;
  /** Letter of the plan the clock runs for. */
  readonly letter: string;
  /** What a freeze list is measured by; null: as the exercise is graded. */
  readonly objective: ObjectiveName | null;
  /** Hours between two freezes. */
  readonly pace: number;
}

export const usePlans = create<PlansStore>(() => ({ room: 'compare', letter: 'A', objective: null, pace: 24 }));
