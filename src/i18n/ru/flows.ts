/** Russian words of the room `flows`. */
import type { Russian } from '../catalogue.ts';
import type { flows as english } from '../en/flows.ts';

export const flows: Russian<typeof english> = {
  title: 'По следам денег',
  rooms: 'Что смотреть',
  'room-paths': 'Пути',
  'room-groups': 'Между группами',
  'room-rules': 'Правила и ведомости',
  nothing: 'Не выбрано, за чем следовать',
  nothingHint: 'Сначала выберите узел на графе.',
};
