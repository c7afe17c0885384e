/** Moments, days and amounts as a trainer types them. Pure. */

/** `YYYY-MM-DD HH:MM:SS` of UTC ms; seconds left out when zero. */
export function timeText(ms: number): string {
  if (!Number.isFinite(ms)) return '';
  const text = new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
  return text.endsWith(':00') ? text.slice(0, 16) : text;
}

/** UTC ms of a typed moment, or null. Takes `2026-03-02`, `2026-03-02 09:30`, with seconds, with T and Z. */
export function readTime(text: string): number | null {
  const found = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?)?$/.exec(text.trim());
  if (found === null) return null;
  const [, day = '', clock = '00:00'] = found;
  const ms = Date.parse(
    `${day}T${clock.padStart(clock.length === 4 || clock.length === 7 ? clock.length + 1 : clock.length, '0')}Z`,
  );
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day ? null : ms;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && readTime(text) !== null;
}

/** Minor units as a plain number a field can hold: 1234.50. */
export function amountText(minor: number, digits: number): string {
  const sign = minor < 0 ? '-' : '';
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Minor units of a typed amount; null when it is none, has too many decimals or is too large to be exact. */
export function readMinor(text: string, digits: number): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  const found = /^(\d+)(?:\.(\d*))?$/.exec(plain);
  if (found === null) return null;
  const [, whole = '', part = ''] = found;
  if (part.length > digits) return null;
  const minor = Number(whole + part.padEnd(digits, '0'));
  return Number.isSafeInteger(minor) ? minor : null;
}
