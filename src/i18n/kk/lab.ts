/** Kazakh words of the room `lab`. */
import type { Kazakh } from '../catalogue.ts';
import type { lab as english } from '../en/lab.ts';

export const lab: Kazakh<typeof english> = {
  title: 'Скрининг зертханасы',
};
