/** Kazakh words of the room `flows`. */
import type { Kazakh } from '../catalogue.ts';
import type { flows as english } from '../en/flows.ts';

export const flows: Kazakh<typeof english> = {
  title: 'Ақшаның ізімен',
  rooms: 'Нені қарау',
  'room-paths': 'Жолдар',
  'room-groups': 'Топтар арасында',
  'room-rules': 'Ережелер мен ведомостар',
  nothing: 'Нені қадағалау керегі таңдалмады',
  nothingHint: 'Алдымен графтан түйінді таңдаңыз.',
};
