/** Kazakh Cyrillic as Russian clerks write it, and both in Latin: the passport way and the way a foreign list spells it. */

export type Spelling = 'passport' | 'list';

const russian: Record<string, string> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

const passport: Record<string, string> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const list: Record<string, string> = { ...passport, ж: 'j', х: 'h', һ: 'h', қ: 'q', ғ: 'gh', й: 'i', ю: 'iu', я: 'ia' };

/** `Қайрат` → `Кайрат`. */
export function inRussian(text: string): string {
  return mapLetters(text, russian);
}

/** `Қайрат` → `Kayrat` (passport) or `Qairat` (list). */
export function inLatin(text: string, spelling: Spelling): string {
  return mapLetters(text, spelling === 'passport' ? passport : list);
}

function mapLetters(text: string, table: Record<string, string>): string {
  let written = '';
  for (const letter of text) {
    const small = letter.toLowerCase();
    const mapped = table[small];
    if (mapped === undefined) written += letter;
    else written += small === letter ? mapped : mapped.charAt(0).toUpperCase() + mapped.slice(1);
  }
  return written;
}
