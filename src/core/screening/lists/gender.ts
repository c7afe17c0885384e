/** Male or female, as lists say it: Male, M, female, f. Anything else says nothing. */
import type { Gender } from '../../dataset/dataset.ts';

/** To be spread into a listing: without a key where the text says nothing. */
export function genderOf(text: string): { readonly gender?: Gender } {
  const word = text.trim().toLowerCase();
  if (word === 'male' || word === 'm') return { gender: 'male' };
  return word === 'female' || word === 'f' ? { gender: 'female' } : {};
}
