/** Russian words of the room `patterns`. */
import type { Russian } from '../catalogue.ts';
import type { patterns as english } from '../en/patterns.ts';

export const patterns: Russian<typeof english> = {
  title: 'Схемы в данных',
  nothing: 'Поиск ещё не начат',
  nothingHint: 'Выберите схемы и начните поиск.',
};
