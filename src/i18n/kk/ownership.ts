/** Kazakh words of the room `ownership`. */
import type { Kazakh } from '../catalogue.ts';
import type { ownership as english } from '../en/ownership.ts';

export const ownership: Kazakh<typeof english> = {
  title: 'Иелік және бақылау',
};
