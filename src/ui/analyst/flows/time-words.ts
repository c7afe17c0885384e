/** A length of time in words short enough for a picture. */
import type { Format } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/translate.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The largest unit of which there are two or more, one decimal below ten. */
export function spanWords(t: Translate, format: Format, ms: number): string {
  const [unit, size] =
    ms >= 2 * day
      ? (['days', day] as const)
      : ms >= 2 * hour
        ? (['hours', hour] as const)
        : ms >= 2 * minute
          ? (['minutes', minute] as const)
          : (['seconds', 1000] as const);
  const n = ms / size;
  return t(`flows.${unit}`, { n: format.number(n, n < 10 ? 1 : 0) });
}
