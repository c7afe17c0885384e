/** A name that has to do with few letters. Pure. */

/** At most `most` letters: words lose their end, what has no words (an account) its middle, for accounts of a bank begin alike. */
export function shortName(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const tail = /\s/.test(text.trim()) ? 0 : Math.floor((most - 1) / 2);
  const end = tail === 0 ? '' : letters.slice(-tail).join('');
  return `${letters.slice(0, most - 1 - tail).join('')}…${end}`;
}
