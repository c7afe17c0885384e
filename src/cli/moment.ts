/** Times and dates given on the command line: written as in the files, UTC unless an offset is given. */
import { createTimeReader } from '../core/ledger/time.ts';

const lastOfDay = 86_400_000 - 1;
/** Files that count time in small whole numbers: one step is read as one hour, as the import does. */
const step = 3_600_000;

/** UTC ms; a small whole number counts steps; null when it is no time, or leaves open which is day and which month. A date alone is its first instant, or with `end` its last. */
export function moment(text: string, end = false): number | null {
  if (/^\d{1,7}$/.test(text)) return Number(text) * step;
  const reader = createTimeReader(null);
  const at = reader.read(text);
  if (Number.isNaN(at) || reader.open) return null;
  return end && !text.includes(':') && at % 86_400_000 === 0 ? at + lastOfDay : at;
}
