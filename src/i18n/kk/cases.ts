/** Kazakh words of the room `cases`. */
import type { Kazakh } from '../catalogue.ts';
import type { cases as english } from '../en/cases.ts';

export const cases: Kazakh<typeof english> = {
  title: 'Тізімге енгізу істері мен хабарламалар',
};
