/** Words by key and language: `translator('kk')('desk.search')`. */
import { createInstance } from 'i18next';
import type { Language } from '../core/exercise/exercise.ts';
import type { MessageKey } from './catalogue.ts';
import { en } from './en/rooms.ts';
import { kk } from './kk/rooms.ts';
import { ru } from './ru/rooms.ts';

export type Key = MessageKey<typeof en>;
export type Values = { readonly [name: string]: string | number };
/** `values.count` chooses the plural form. */
export type Translate = (key: Key, values?: Values) => string;

export const languages: readonly Language[] = ['en', 'ru', 'kk'];

const instance = createInstance();
void instance.init({
  resources: { en, ru, kk },
  lng: 'en',
  fallbackLng: false,
  ns: Object.keys(en),
  nsSeparator: '.',
  keySeparator: false,
  initAsync: false,
  // React escapes what it draws; escaping here would show `&amp;` to people.
  interpolation: { escapeValue: false },
});

/** The words of one language. A key that is missing at run time shows itself; the types keep that from happening. */
export function translator(language: Language): Translate {
  const t = instance.getFixedT(language);
  return (key, values) => t(key, values === undefined ? {} : { ...values });
}

/** For keys built from data, such as an issue code: the words, or the fallback when there are none. */
export function translateCode(
  language: Language,
  room: string,
  code: string,
  values: Values,
  fallback: string,
): string {
  const key = `${room}.${code}`;
  return instance.exists(key, { lng: language, ...('count' in values ? { count: Number(values['count']) } : {}) })
    ? instance.getFixedT(language)(key, { ...values })
    : fallback;
}
