/** Kazakh words of the room `patterns`. */
import type { Kazakh } from '../catalogue.ts';
import type { patterns as english } from '../en/patterns.ts';

export const patterns: Kazakh<typeof english> = {
  title: 'Деректердегі сұлбалар',
  nothing: 'Іздеу әлі басталған жоқ',
  nothingHint: 'Сұлбаларды таңдап, іздеуді бастаңыз.',
};
