/** How dates are written in a brief: browsers differ in their own tables, and Chromium has none for Kazakh. */
import type { Phrasebook } from '../../core/scenario/phrasebook.ts';

export const date: Phrasebook['date'] = {
  en: '{day} {month} {year}',
  ru: '{day} {month} {year} года',
  kk: '{year} жылғы {day} {month}',
};

/** Russian months stand in the genitive, as a day asks for. */
export const months: Phrasebook['months'] = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
};
