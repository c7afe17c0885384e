/**
 * A text cell of a CSV that a spreadsheet will not take for a formula (OWASP, "CSV Injection"): an apostrophe goes before
 * = + - @ tab and carriage return, and before the full-width forms that some spreadsheets read alike.
 */

const begins = /^[\s\u00a0\ufeff]*[=+\-@\t\r\n＝＋－＠]|^[\t\r]/u;

/** For columns of text only: a number column keeps its minus. Quoted where RFC 4180 asks for it. */
export function textCell(text: string): string {
  const safe = begins.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
