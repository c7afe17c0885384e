/** UTC ms as ISO 8601; '' for what no calendar holds, because logs of others may say anything. */
export function isoTime(at: number): string {
  return Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : '';
}
