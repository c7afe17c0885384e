/** Numbers, money and dates as each language writes them. Times are UTC everywhere, and say so. */
import type { Language } from '../core/exercise/exercise.ts';
import { kazakhCountries, kazakhMonths, kazakhScales, kazakhUnits } from './kazakh-units.ts';

export interface Format {
  /** Whole or decimal number. */
  readonly number: (value: number, digits?: number) => string;
  /** Minor units of a currency with `digits` decimals. */
  readonly money: (minor: number, currency: string, digits: number) => string;
  /** Minor units with all their decimals and no currency, for a column whose head names it. */
  readonly amount: (minor: number, digits: number) => string;
  /** The same, short, for labels on the graph: 1.2M ₸. */
  readonly moneyShort: (minor: number, currency: string, digits: number) => string;
  /** 0..1. */
  readonly percent: (share: number, digits?: number) => string;
  readonly date: (ms: number) => string;
  readonly dateTime: (ms: number) => string;
  /** Time of day, under or beside its date. */
  readonly time: (ms: number) => string;
  /** Day, month and time, for narrow columns under a heading that names the zone. */
  readonly dayTime: (ms: number) => string;
  /** A tick of a time axis whose ticks are `step` ms apart: a time of day, a day, a month or a year, as fits. */
  readonly tick: (ms: number, step: number) => string;
  /** A whole number of weeks, days, hours, minutes or seconds: `6 hours`. */
  readonly duration: (ms: number) => string;
  /** A country in words by its two-letter code; other texts as they are. */
  readonly country: (code: string) => string;
  /** Names in the order the language sorts them. */
  readonly compare: (a: string, b: string) => number;
  readonly list: (items: readonly string[]) => string;
  readonly bytes: (count: number) => string;
}

const locales: { readonly [language in Language]: string } = { en: 'en-GB', ru: 'ru-RU', kk: 'ru-RU' };
/** As the country calls itself and as official papers in Kazakhstan write it, where the locale's data has an older name. */
const ownCountries: { readonly [locale: string]: { readonly [code: string]: string } } = {
  'ru-RU': { KG: 'Кыргызстан' },
};
const known = new Map<Language, Format>();

/**
 * Currencies known by their sign alone. Others are shown by code: `$` and `¥` are signs of several currencies, and the
 * sign of the som (U+20C0 of 2021) is missing from most fonts, which draw an empty box for it.
 */
const knownBySign: ReadonlySet<string> = new Set(['KZT', 'USD', 'EUR', 'GBP', 'RUB']);

function moneyFormat(locale: string, currency: string, options: Intl.NumberFormatOptions): (value: number) => string {
  try {
    const format = new Intl.NumberFormat(locale, {
      ...options,
      style: 'currency',
      currency,
      currencyDisplay: knownBySign.has(currency) ? 'narrowSymbol' : 'code',
    });
    return (value) => format.format(value);
  } catch {
    // Not a three-letter code, such as a token of a virtual-asset network.
    const format = new Intl.NumberFormat(locale, options);
    return (value) => `${format.format(value)} ${currency}`;
  }
}

const DAY = 86_400_000;

const durations = [
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** The largest unit that divides a duration, and its length. */
function unitOf(ms: number): (typeof durations)[number] {
  return durations.find(([, length]) => ms >= length && ms % length === 0) ?? ['second', 1000];
}

function tickOptions(step: number): Intl.DateTimeFormatOptions {
  if (step < 86_400_000) return { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  if (step < 27 * 86_400_000) return { day: 'numeric', month: 'short' };
  return step < 360 * 86_400_000 ? { month: 'short', year: 'numeric' } : { year: 'numeric' };
}

function createFormat(language: Language): Format {
  const locale = locales[language];
  const numbers = new Map<number, Intl.NumberFormat>();
  const amounts = new Map<number, Intl.NumberFormat>();
  const moneys = new Map<string, (value: number) => string>();
  const percents = new Map<number, Intl.NumberFormat>();
  const date = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' });
  const dateTime = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const time = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const dayTime = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const collator = new Intl.Collator(locale, { numeric: true });
  const ticks = new Map<string, Intl.DateTimeFormat>();
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const cached = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
    const found = map.get(key);
    if (found !== undefined) return found;
    const made = make();
    map.set(key, made);
    return made;
  };
  const number = (value: number, digits = 0) =>
    cached(numbers, digits, () => new Intl.NumberFormat(locale, { maximumFractionDigits: digits })).format(value);
  return {
    number,
    money: (minor, currency, digits) =>
      cached(moneys, `${currency}${digits}`, () =>
        moneyFormat(locale, currency, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
      )(minor / 10 ** digits),
    amount: (minor, digits) =>
      cached(
        amounts,
        digits,
        () => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
      ).format(minor / 10 ** digits),
    moneyShort: (minor, currency, digits) =>
      cached(moneys, `${currency}~`, () =>
        moneyFormat(locale, currency, { notation: 'compact', maximumSignificantDigits: 3 }),
      )(minor / 10 ** digits),
    percent: (share, digits = 0) =>
      cached(
        percents,
        digits,
        () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }),
      ).format(share),
    date: (ms) => date.format(ms),
    dateTime: (ms) => dateTime.format(ms),
    time: (ms) => time.format(ms),
    dayTime: (ms) => dayTime.format(ms),
    tick: (ms, step) => {
      // Midnight on an axis of hours says which day begins.
      const options = tickOptions(step < DAY && ms % DAY === 0 ? DAY : step);
      return cached(
        ticks,
        JSON.stringify(options),
        () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
      ).format(ms);
    },
    duration: (ms) => {
      const [unit, size] = unitOf(ms);
      return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(ms / size);
    },
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (ownCountries[locale]?.[code] ?? countries.of(code) ?? code) : code),
    compare: (a, b) => collator.compare(a, b),
    list: (items) => lists.format(items),
    bytes: (count) => (count >= 1e6 ? `${number(count / 1e6, 1)} MB` : `${number(count / 1e3, 1)} kB`),
  };
}

/** The Kazakh format: Russian numbers and dates with Kazakh words in them. */
function inKazakh(format: Format): Format {
  const scaled = (text: string) =>
    kazakhScales.reduce((words, [russian, kazakh]) => words.replace(russian, kazakh), text);
  return {
    ...format,
    moneyShort: (minor, currency, digits) => scaled(format.moneyShort(minor, currency, digits)),
    tick: (ms, step) => {
      const { month, day, year } = tickOptions(step < DAY && ms % DAY === 0 ? DAY : step);
      const at = new Date(ms);
      const name = kazakhMonths[at.getUTCMonth()] ?? '';
      if (month === undefined) return format.tick(ms, step);
      return day === undefined || year !== undefined
        ? `${at.getUTCFullYear()} ж. ${name}`
        : `${at.getUTCDate()} ${name}`;
    },
    duration: (ms) => {
      const [unit, size] = unitOf(ms);
      return `${format.number(ms / size)} ${kazakhUnits[unit]}`;
    },
    country: (code) => kazakhCountries[code] ?? format.country(code),
    list: (items) =>
      items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} және ${items.at(-1) ?? ''}`,
  };
}

/** How one language writes numbers, money and dates. */
export function formatFor(language: Language): Format {
  const found = known.get(language);
  if (found !== undefined) return found;
  const made = language === 'kk' ? inKazakh(createFormat(language)) : createFormat(language);
  known.set(language, made);
  return made;
}
