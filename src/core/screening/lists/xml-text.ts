/** Text made fit to stand in an XML 1.0 document. */

/** All but the characters XML 1.0 allows; a lone surrogate is none of them. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const signs: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `text` escaped for element content and attribute values; characters XML 1.0 forbids are left out. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
