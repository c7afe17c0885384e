/** Reads an amount as people type it into a search box. */

const plain = /^\d+(?:[.,]\d+)?$/;
const groupedByComma = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const groupedByPoint = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/** Units, or null when the text is no amount: `250000`, `250 000`, `250,000.50`, `250.000,50`, `₸250 000`. */
export function readAmount(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u2009\u202f'’\p{Sc}]/gu, '');
  if (groupedByComma.test(bare)) return Number(bare.replaceAll(',', ''));
  if (groupedByPoint.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  return plain.test(bare) ? Number(bare.replace(',', '.')) : null;
}
