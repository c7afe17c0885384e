/** Russian words of the room `lab`. */
import type { Russian } from '../catalogue.ts';
import type { lab as english } from '../en/lab.ts';

export const lab: Russian<typeof english> = {
  title: 'Лаборатория скрининга',
};
