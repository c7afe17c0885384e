/** Russian words of the room `notes`. */
import type { Russian } from '../catalogue.ts';
import type { notes as english } from '../en/notes.ts';

export const notes: Russian<typeof english> = {
  case: 'Дело в целом',
  about: 'О чём',
  text: 'Заметка',
  add: 'Добавить заметку',
  none: 'Заметок пока нет',
  hint: 'Заметку можно прикрепить к лицу, счёту, отмеченной строке или делу в целом.',
  remove: 'Удалить заметку',
};
