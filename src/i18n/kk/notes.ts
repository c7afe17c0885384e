/** Kazakh words of the room `notes`. */
import type { Kazakh } from '../catalogue.ts';
import type { notes as english } from '../en/notes.ts';

export const notes: Kazakh<typeof english> = {
  case: 'Іс тұтас',
  about: 'Не туралы',
  text: 'Жазба',
  add: 'Жазба қосу',
  none: 'Әзірге жазба жоқ',
  hint: 'Жазбаны тұлғаға, шотқа, белгіленген жолға немесе бүкіл іске бекітуге болады.',
  remove: 'Жазбаны жою',
};
