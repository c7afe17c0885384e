/** Words of a body's name written out: НПО at full length, a legal form parted from the name it is glued to. */

/** Letters that stand for the words of a body's kind, at full length. */
const abbreviations: ReadonlyMap<string, string> = new Map(
  `нпо научно производственное объединение|npo scientific production association|нпп научно производственное предприятие
  npp scientific production enterprise|нии научно исследовательский институт|nii scientific research institute
  окб конструкторское бюро|okb design bureau|кб конструкторское бюро|kb design bureau|скб специальное конструкторское бюро
  цкб центральное конструкторское бюро|гк группа компаний|ук управляющая компания|чвк частная военная компания
  pmc private military company|мвд министерство внутренних дел|мид министерство иностранных дел|рф российской федерации
  рк республики казахстан|рб республики беларусь|кр кыргызской республики|тд торговый дом|ск страховая компания
  телерадиокомпания телевидение радио компания|тэлерадыёкампанія телевидение радио компания|облисполком областной исполнительный комитет
  мто материально технического обеспечения|нпц научно производственный центр|нтц научно технический центр
  r&d research and development|гэс гидро электростанция|жд железнодорожный`
    .split(/\s*[\n|]\s*/)
    .map((line): [string, string] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
);

/** A legal form written together with the name: JSCARGUMENT, АргументООО. */
const formBefore = /^(?:[ocp]?jsc|llc|llp|ooo|oao|zao|pao|ооо|оао|зао|пао|тоо|жшс)(?=\p{L}{4})/u;
const formAfter = /(?<=\p{L}{4})(?:[ocp]?jsc|llc|llp|gmbh|ltd|ооо|оао|зао|пао|тоо|жшс)$/u;

function apart(word: string): readonly string[] {
  const [before] = formBefore.exec(word) ?? formAfter.exec(word) ?? [''];
  if (before === '') return [word];
  return word.startsWith(before) ? [before, word.slice(before.length)] : [word.slice(0, -before.length), before];
}

/** `words` of a body with such abbreviations written out, and legal forms parted from the name. */
export function writtenOut(joined: readonly string[]): readonly string[] {
  const words = joined.flatMap(apart);
  return words.some((word) => abbreviations.has(word))
    ? words.flatMap((word) => abbreviations.get(word)?.split(' ') ?? [word])
    : words;
}
