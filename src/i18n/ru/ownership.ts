/** Russian words of the room `ownership`. */
import type { Russian } from '../catalogue.ts';
import type { ownership as english } from '../en/ownership.ts';

export const ownership: Russian<typeof english> = {
  title: 'Владение и контроль',
};
