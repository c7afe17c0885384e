/** Times and dates given on the command line: written as in the files, UTC unless an offset is given. */
import { createTimeReader } from '../core/ledger/time.ts';

const lastOfDay = 86_400_000 - 1;

/** UTC ms; null when it is no time, or leaves open which is day and which month. A date alone is its first instant, or with `end` its last. */
export function moment(text: string, end = false): number | null {
  const reader = createTimeReader(null);
  const at = reader.read(text);
  if (Number.isNaN(at) || reader.open) return null;
  return end && !text.includes(':') && at % 86_400_000 === 0 ? at + lastOfDay : at;
}
