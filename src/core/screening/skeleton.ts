/**
 * Consonant skeletons: what is left of a name when vowels go. Arabic script writes few vowels, so its skeleton is made
 * straight from the letters and compared with the skeleton of the folded Latin; transliterating first finds one in seven.
 */

/** Sounds that Latin spellings of Arabic do not tell apart are one; ا و ي ء ع ى ة ه-as-ending are not written. */
// prettier-ignore
const arabic: ReadonlyMap<string, string> = new Map(Object.entries({
  ب: 'b', پ: 'b', ت: 't', ط: 't', ٹ: 't', ث: 's', س: 's', ص: 's', ش: 's', ج: 'g', چ: 'g', ژ: 'g', ح: 'h', ه: 'h',
  ھ: 'h', ہ: 'h', خ: 'h', د: 'd', ض: 'd', ذ: 'd', ڈ: 'd', ر: 'r', ڑ: 'r', ز: 'z', ظ: 'z', غ: 'g', ف: 'f', ڤ: 'f', ق: 'k',
  ك: 'k', ک: 'k', ڪ: 'k', گ: 'g', ګ: 'g', ټ: 't', ډ: 'd', ړ: 'r', ښ: 's', ځ: 'g', څ: 's', ږ: 'g', ڼ: 'n', ل: 'l', م: 'm', ن: 'n', ں: 'n',
}));

const isArabic = /\p{Script=Arabic}/u;

const same: readonly (readonly [RegExp, string])[] = [
  // Gamal and Jamal, one name in Cairo and in Damascus.
  [/[Cj]/g, 'g'],
  [/p/g, 'b'],
  // w and y are vowels or unwritten as often as not; v stands for w after folding.
  [/[aeiouyv]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** Skeleton of a folded token (`fold.ts`), in the alphabet the Arabic skeleton uses. */
export function latinSkeleton(folded: string): string {
  let text = folded;
  for (const [sound, one] of same) text = text.replace(sound, one);
  return text;
}

/** Skeleton of a cleaned token in Arabic script, article off; '' for a token of any other script. */
export function arabicSkeleton(token: string): string {
  if (!isArabic.test(token)) return '';
  const bare = token.length > 4 && token.startsWith('ال') ? token.slice(2) : token;
  let text = '';
  for (const letter of bare) text += arabic.get(letter) ?? '';
  return text.replace(/(.)\1+/g, '$1');
}
