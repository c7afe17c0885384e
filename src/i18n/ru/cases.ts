/** Russian words of the room `cases`. */
import type { Russian } from '../catalogue.ts';
import type { cases as english } from '../en/cases.ts';

export const cases: Russian<typeof english> = {
  title: 'Дела о включении и сообщения',
};
