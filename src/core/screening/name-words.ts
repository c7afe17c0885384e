/** Words inside names that weigh less than a name does: titles, particles, patronymic endings, numbers. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const set = (text: string): ReadonlySet<string> => new Set(words(text));

export const titles =
  set(`mr mrs ms miss dr prof sir lord lady haji hajji hajj alhaj hadji mullah mulla molla maulavi mawlawi
  maulana maulawi qari qadi shaikh sheikh sheik shaykh shaikha imam ustad sayyid sayyed president prasident general gen col
  colonel capt captain monsieur madame herr frau don donna г-н г-жа господин госпожа гражданин гр мырза ханым қажы хаджи молда
  мулла имам шейх шайх устаз ұстаз доктор профессор الشيخ شيخ الدكتور دكتور الحاج ملا مولوي`);

/** Particles by the form they are compared in. */
const particleForms: ReadonlyMap<string, string> = new Map(
  [
    'bin ben ibn bn бин ибн бен بن ابن',
    'bint bent бинт بنت',
    'al el ul ur ud as ash ar аль эль ال',
    'abu abou abi abo абу әбу ابو أبو ابي أبي',
    'umm oum om умм ام أم',
    'ould wuld weld',
    'de da do dos das del della di du des',
    'van von der den vom zu la le les',
    'and und et и және of the для',
  ].flatMap((line) => {
    const [first, ...rest] = words(line);
    return [first, ...rest].map((word): [string, string] => [word, first]);
  }),
);

/** The common form of a particle (`ibn` → `bin`), or null for any other word. */
export function particleForm(word: string): string | null {
  return particleForms.get(word) ?? null;
}

/** Endings of patronymics as they fold: -ұлы, -улы, -uly; -ович, -ovič, -owitsch; -оглы, -oğlu. */
const patronymicEnding = /^(.{2,}?)(uli|kizi|kiz|gizi|ulu|oglu|ogli|[aeo]viC|[aeo]vna|[aeo]una|iCna|iniCna|ivna|iviC)$/;

/** The father's name inside a folded patronymic (`karimuli` → `karim`), or null for any other word. */
export function fatherOf(fold: string): string | null {
  return patronymicEnding.exec(fold)?.[1] ?? null;
}

/** Ordinals and numbers written out. */
const numbers: ReadonlyMap<string, string> = new Map(
  words('zero one two three four five six seven eight nine ten eleven twelve')
    .map((word, i): [string, string] => [word, String(i)])
    .concat(
      words('first second third fourth fifth').map((word, i): [string, string] => [word, String(i + 1)]),
      words('1st 2nd 3rd 4th 5th').map((word, i): [string, string] => [word, String(i + 1)]),
    ),
);

export function numberForm(word: string): string | null {
  return /^\d+$/.test(word) ? word.replace(/^0+(?=\d)/, '') : (numbers.get(word) ?? null);
}
