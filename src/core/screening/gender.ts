/** Whether a person is a man or a woman, as far as titles, fathers' names and endings of family names say. */
import type { Gender } from '../dataset/dataset.ts';
import { cleanName } from './clean.ts';
import { fatherOf } from './name-words.ts';
import { foldToken } from './fold.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const women = set('mrs ms miss madame lady frau donna г-жа госпожа ханым shaikha sheikha bint bent бинт بنت');
const men = set('mr sir lord monsieur herr don г-н господин мырза bin ibn ben бин ибн بن ابن');

/** Father's names as they fold: daughter of, son of. */
const daughter = /(?:kizi|kiz|gizi|[aeo]vna|[aeo]una|iCna|ivna)$/;
const womanFamily = /(?:[оеё]ва|ская|ська|цкая)$/;
const manFamily = /(?:[оеё]в|ский|ський|цкий)$/;

/** What most signs in the names say; null when there is none, or when they disagree. Linear in the names. */
export function genderOf(names: readonly string[]): Gender | null {
  let balance = 0;
  for (const name of names) {
    const words = cleanName(name).split(/[^\p{L}\p{M}\p{N}-]+/u);
    for (const [i, word] of words.entries()) {
      if (women.has(word)) balance -= 1;
      else if (men.has(word)) balance += 1;
      else if (womanFamily.test(word)) balance -= 1;
      else if (manFamily.test(word)) balance += 1;
      else if (i > 0 && words.length > 2 && word.length > 5) {
        const fold = foldToken(word);
        if (fatherOf(fold) !== null) balance += daughter.test(fold) ? -1 : 1;
      }
    }
  }
  return balance === 0 ? null : balance > 0 ? 'male' : 'female';
}
