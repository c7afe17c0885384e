/**
 * Cyrillic to readable Latin, letter by letter: Russian and Kazakh as passports of Kazakhstan print them, with the
 * letters of Ukrainian, Belarusian, Kyrgyz, Tajik and Uzbek Cyrillic added. Linear.
 */

// prettier-ignore
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm',
    н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch',
    ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
    // Kazakh
    ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i',
    // Ukrainian, Belarusian
    ґ: 'g', є: 'ye', ї: 'yi', ў: 'u',
    // Tajik, Uzbek, Serbian, Macedonian
    ӣ: 'i', ӯ: 'u', ҳ: 'h', ҷ: 'j', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', ђ: 'dj', џ: 'dz', ѓ: 'gj', ќ: 'kj', ѕ: 'dz',
  }),
);

const startsSyllable = /[аәеёиіоөуұүыэюяъь]/;

/** All letters of the table; most texts have none. */
const anyLetter = /[Ѐ-ӿ]/;

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/**
 * `text` with its Cyrillic letters in Latin, case kept (`Жанар` → `Zhanar`, `ЖАНАР` → `ZHANAR`), all else untouched.
 * `е` is `ye` at the start of a word and after a vowel or a sign, as in `Yermek` and `Sergeyev`.
 */
export function cyrillicToLatin(text: string): string {
  if (!anyLetter.test(text)) return text;
  let result = '';
  let before = '';
  const all = Array.from(text);
  for (const [i, letter] of all.entries()) {
    const lower = letter.toLowerCase();
    const plain = letters.get(lower);
    if (plain === undefined) {
      result += letter;
      before = /\p{L}/u.test(letter) ? letter : '';
      continue;
    }
    const latin = lower === 'е' && (before === '' || startsSyllable.test(before)) ? 'ye' : plain;
    if (isUpper(letter)) {
      const neighbour = all[i + 1] ?? '';
      const shouting = isUpper(neighbour) || (!/\p{L}/u.test(neighbour) && i > 0 && isUpper(all[i - 1]));
      result += shouting ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
    } else {
      result += latin;
    }
    before = lower;
  }
  return result;
}
