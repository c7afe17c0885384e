/** Names of accounts: with few letters, or with the account beside. Pure. */

/** At most `most` letters: words lose their end, what has no words (an account) its middle, for accounts of a bank begin alike. */
export function shortName(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const tail = /\s/.test(text.trim()) ? 0 : Math.floor((most - 1) / 2);
  const end = tail === 0 ? '' : letters.slice(-tail).join('');
  return `${letters.slice(0, most - 1 - tail).join('')}…${end}`;
}

/** Who holds an account, and the account; the account alone where nobody is known to hold it. */
export function heldAccount(label: string, key: string): string {
  const account = key.slice('account:'.length);
  return label === account ? account : `${label} (${account})`;
}
