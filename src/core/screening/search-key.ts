/** The key search boxes compare: typed in any script or spelling, `ermek`, `Ермек` and `Yermek` find each other. */
import { cleanName } from './clean.ts';
import { foldToken } from './fold.ts';

/** Folded tokens joined by one blank. A key contains another where the names do; '' when the text has no letter or digit. */
export function searchKey(text: string): string {
  return foldedKey(text, foldToken);
}

/** The same by a `fold` that remembers what it has folded. */
export function foldedKey(text: string, fold: (token: string) => string): string {
  return cleanName(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((token) => fold(token))
    .filter((token) => token !== '')
    .join(' ')
    .toLowerCase();
}
