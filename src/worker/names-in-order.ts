/** The places of all names in alphabetical order: found while nobody asks for anything, or at once when somebody does. */
import type { Directory } from '../core/dataset/directory.ts';
import { nameOrderSteps } from '../core/desk/name-order.ts';
import { latelyAsked } from './lately.ts';
import type { Turns } from './turns.ts';

export interface NamesInOrder {
  /** By node; null while they are not known. */
  known(): Uint32Array | null;
  /** Somebody waits for them. */
  ask(): Promise<Uint32Array>;
  /** Nobody waits for them yet. Nothing comes of it when it is stopped. */
  prepare(): Promise<void>;
}

export function namesInOrder(directory: Directory, turns: Turns): NamesInOrder {
  const found = latelyAsked<Uint32Array>(1);
  let places: Uint32Array | null = null;
  let asked = false;
  const find = () =>
    found('', async () => {
      places = await turns.run('names', nameOrderSteps(directory), undefined, () => !asked);
      return places;
    });
  return {
    known: () => places,
    ask: () => {
      asked = true;
      return find();
    },
    prepare: async () => {
      try {
        await find();
      } catch {
        // Stopped, because something else is loaded now: whoever asks begins anew.
      }
    },
  };
}
