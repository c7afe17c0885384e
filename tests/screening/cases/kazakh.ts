/** Kazakh names in four spellings: Kazakh Cyrillic, Russian Cyrillic, passport Latin, Latin of 2021. All persons invented. */
import { capitals, dice, halfOf, type Half, type Pair, respell, rows, table } from './dice.ts';

interface Spelled {
  readonly kk: string;
  readonly ru: string;
}

const passport =
  table(`а=a ә=a б=b в=v г=g ғ=g д=d е=e ё=yo ж=zh з=z и=i й=i к=k қ=k л=l м=m н=n ң=n о=o ө=o п=p р=r с=s т=t
  у=u ұ=u ү=u ф=f х=kh һ=h ц=ts ч=ch ш=sh щ=shch ы=y і=i э=e ю=yu я=ya ъ= ь=`);
const latin2021 = table(`а=a ә=ä б=b в=v г=g ғ=ğ д=d е=e ж=j з=z и=i й=i к=k қ=q л=l м=m н=n ң=ñ о=o ө=ö п=p р=r с=s т=t
  у=u ұ=ū ү=ü ф=f х=h һ=h ц=s ч=ch ш=ş щ=ş ы=y і=ı э=e ю=iu я=ia ъ= ь=`);
const russian = table(`ә=а ғ=г қ=к ң=н ө=о ұ=у ү=у һ=х і=и`);

/** `kk` alone where Russian follows letter by letter, `kk/ru` where it does not. */
const spelled = (text: string): readonly Spelled[] =>
  rows(text)
    .flatMap((line) => line.split(/\s+/))
    .map((entry) => {
      const [kk, ru] = entry.split('/');
      return { kk, ru: ru ?? respell(kk, russian) };
    });

const men =
  spelled(`ерлан серік берік асқар асхат нұрлан бауыржан/бауржан дәурен жандос қайрат мұрат марат ерболат нұрсұлтан
  шыңғыс/чингиз әлихан қанат талғат жұмабек/джумабек өтеген/утеген бекзат сұңғат/сунгат мұхтар есен тілеген/тлеген құдайберген
  ыбырай/ибрай рақымжан/рахимжан қожахмет әбдіғали/абдигали жақсылық мәулен/маулен сейітқали/сеиткали өмірбек/умирбек
  темірлан/тимирлан ғабит жәнібек/джанибек тоқтар хамит қуаныш дінмұхамед/динмухамед рүстем/рустем ілияс/ильяс жүсіп/жусуп
  сүйіндік/суюндик мейірбек/мейрбек айбек еркебұлан ғалымжан ескендір/искандер тұрсынбек/турсунбек қыдырәлі/кыдырали
  жарылқасын/жарылкасын оңдасын/ондасын қасымбек/касымбек`);
const women =
  spelled(`айгүл/айгуль айнұр/айнур гүлнар/гульнар сәуле жанар мөлдір/мольдир ботагөз/ботагоз әйгерім/айгерим
  қарлығаш/карлыгаш бибігүл/бибигуль зәуреш/зауреш ләззат/ляззат күләш/куляш динара меруерт шолпан әсел/асель назгүл/назгуль
  қамшат/камшат ұлжан жұлдыз/жулдыз толғанай/толганай перизат індира/индира мәншүк/маншук үміт/умит еңлік/енлик
  гүлжанат/гульжанат`);
const families = spelled(`ормантай бөкейхан/букейхан сәрсенбаев/сарсенбаев төлегенов/тулегенов жұмағұлов/жумагулов
  қасымбеков/касымбеков әбішев/абишев оспанов нұрпейісов/нурпеисов ыбырайымов/ибраимов дүйсенбаев/дюсенбаев тәжібаев/тажибаев
  кенжеғалиев/кенжегалиев мырзахметов/мирзахметов қожабергенов/кожабергенов досмұхамедов/досмухамедов сүлейменов/сулейменов
  өмірзақов/умурзаков жәкенов/жакенов ерғалиев/ергалиев тұрлыбеков/турлыбеков байжанов есенгелдин/есенгельдин
  қалдыбаев/калдыбаев шәкіров/шакиров мұқанов/муканов аманғосов/амангосов әлжанов/альжанов бектұров/бектуров
  жолдасбеков/джолдасбеков садуақасов/садвакасов ғабдуллин/габдуллин хасенов күзембаев/кузембаев қошқарбаев/кошкарбаев
  жансүгіров/джансугуров сейфолла/сейфулла бейсенғазы/бейсенгазы құнанбай/кунанбай тілеуғабыл/тлеугабыл`);

const fathers =
  spelled(`серік/серик жақсылық/жаксылык болат/булат кәрім/карим марат өмірбек/омирбек нұрлан/нурлан әлібек/алибек
  тұрсын/турсун сәбит/сабит қайрат/кайрат ерғали/ергали`);

const feminine = (family: string): string => (/[ое]в$|ин$/.test(family) ? `${family}а` : family);

interface Person {
  readonly given: Spelled;
  readonly family: Spelled;
  readonly father: Spelled;
  readonly woman: boolean;
}

type Spelling = 'kk' | 'ru' | 'passport' | 'latin';

function patronymic({ father, woman }: Person, spelling: Spelling, soviet: boolean): string {
  const kazakh = woman ? 'қызы' : 'ұлы';
  if (spelling === 'kk') return `${father.kk}${kazakh}`;
  if (spelling === 'latin') return respell(`${father.kk}${kazakh}`, latin2021);
  const russian = soviet ? (woman ? 'овна' : 'ович') : woman ? 'кызы' : 'улы';
  return spelling === 'ru'
    ? `${father.ru}${russian}`
    : respell(`${soviet ? father.ru : father.kk}${russian}`, passport);
}

function written(person: Person, spelling: Spelling, form: number): string {
  const of = (name: Spelled, family: boolean): string => {
    const text = spelling === 'ru' ? name.ru : name.kk;
    const ended = family && person.woman ? feminine(text) : text;
    if (spelling === 'passport') {
      // Passports print both -yev and -ev, iya and ia, initial Ye and E.
      const latin = respell(ended, passport);
      return form % 2 === 0
        ? latin
        : latin
            .replace(/^e/, 'ye')
            .replace(/(?<=[aiouy])ev/g, 'yev')
            .replace(/ai/g, 'ay');
    }
    return spelling === 'latin' ? respell(ended, latin2021) : ended;
  };
  const given = of(person.given, false);
  const family = of(person.family, true);
  const father = form >= 4 ? ` ${patronymic(person, spelling, form % 2 === 0)}` : '';
  const text =
    form % 4 === 1
      ? `${family} ${given}${father}`
      : form % 4 === 3
        ? `${family}, ${given}${father}`
        : `${given}${father} ${family}`;
  const title = capitals(text);
  return form % 4 === 3 ? title.toUpperCase() : title;
}

/** Given names and families that an ear or an eye takes for one another. */
const nearGiven =
  spelled(`ерлан ержан асқар асхат серік/серик берік/берик айгүл/айгуль айнұр/айнур нұрлан ерлан марат мұрат дәурен
  дәулет нұржан нұрлан ербол нұрбол айдос айдар гүлнар/гульнар гүлназ/гульназ динара дана қанат/канат қайрат/кайрат бақытжан/бахытжан
  бауыржан/бауржан арман арнұр ермек еркін жандос жанат санжар саят сәуле сәния әсел/асель әсем/асем болат қанат айжан айсұлу
  мәдина малика тимур темір думан дархан ернар ернұр/ернур жанар жанна бекзат бекжан нұрбек нұрболат/нурбулат асылбек асылхан
  ғалым/галым ғани/гани ислам исмаил алмас алмат мейрам мирас мәлік/малик мақсат/максат олжас оразбек әділ/адиль әлім/алим
  ерасыл ерсұлтан темірлан темірхан амангелді/амангельды аманжол сабыр сәбит қуат/куат қуаныш/куаныш жұлдыз/жулдыз жұмагүл/жумагуль`);
const nearFamily =
  spelled(`сәрсенов сәрсенбаев/сарсенбаев оспанов омаров жүсіпов/жусупов жақыпов/жакупов әбдіров/абдиров әбілов/абилов
  қалиев қадыров/кадыров бекенов бейсенов тұрсынов тұрғанов/турганов`);

/** Positives: each pair of spellings of one person, in several forms. Negatives: the same family with a near given name, and so on. */
export function kazakhPairs(half: Half, seed = 1): readonly Pair[] {
  const roll = dice(seed);
  const pairs: Pair[] = [];
  const spellings: readonly Spelling[] = ['kk', 'ru', 'passport', 'latin'];
  const [he, she, houses, dads] = [men, women, families, fathers].map((list) => halfOf(list, half));
  const put = (a: string, b: string, same: boolean): void => {
    pairs.push({ a, b, same, kind: 'person' });
  };
  for (let i = 0; i < 120; i += 1) {
    const woman = i % 3 === 0;
    const person: Person = {
      given: roll.pick(woman ? she : he),
      family: roll.pick(houses),
      father: roll.pick(dads),
      woman,
    };
    for (const [at, a] of spellings.entries()) {
      for (const b of spellings.slice(at + 1))
        put(written(person, a, roll.roll(8)), written(person, b, roll.roll(8)), true);
    }
  }
  const twins: (readonly [Spelled, Spelled])[] = [];
  for (let i = 0; i + 1 < nearGiven.length; i += 2) twins.push([nearGiven[i], nearGiven[i + 1]]);
  for (const [one, other] of halfOf(twins, half)) {
    for (let i = 0; i < 6; i += 1) {
      const base = { family: roll.pick(houses), father: roll.pick(dads), woman: false };
      const [a, b] = [roll.pick(spellings), roll.pick(spellings)];
      const form = i < 4 ? 0 : 4;
      put(written({ ...base, given: one }, a, form), written({ ...base, given: other }, b, form), false);
    }
  }
  for (let i = 0; i < 90; i += 1) {
    const given = roll.pick(he);
    const father = roll.pick(dads);
    const [a, b] = [roll.pick(spellings), roll.pick(spellings)];
    const at = 2 * roll.roll(nearFamily.length / 2);
    const other = i % 3 === 0;
    const [x, y] = other ? [nearFamily[at], nearFamily[at + 1]] : [roll.pick(houses), roll.pick(houses)];
    const second = other || x === y ? given : i % 3 === 1 ? given : roll.pick(he);
    if (x.kk === y.kk && given.kk === second.kk) continue;
    put(
      written({ given, family: x, father, woman: false }, a, i % 5 === 0 ? 4 : 0),
      written({ given: second, family: y, father, woman: false }, b, i % 5 === 0 ? 4 : 0),
      false,
    );
  }
  return pairs;
}

/** Persons for a list of customers: a name in one spelling. */
export function kazakhCustomer(seed: number): string {
  const roll = dice(seed);
  const woman = roll.chance(0.5);
  const person: Person = {
    given: roll.pick(woman ? women : men),
    family: roll.pick(families),
    father: roll.pick(fathers),
    woman,
  };
  return written(person, roll.pick(['kk', 'ru', 'ru', 'passport', 'latin'] as const), roll.roll(8));
}
