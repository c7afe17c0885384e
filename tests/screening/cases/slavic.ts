/** Russian, Ukrainian and Belarusian names in Cyrillic against their romanisations. Persons invented: given name × family × father. */
import { capitals, dice, halfOf, type Half, type Pair, respell, rows, table } from './dice.ts';

/** `ru uk be : Latin forms seen of the Ukrainian and Belarusian name`; the Russian's forms come from the schemes. */
const given = rows(`игорь ігор ігар : Ihor Ihar
  олег олег алег : Oleh Aleh
  николай микола мікалай : Mykola Mikalai Mikalay
  александр олександр аляксандр : Oleksandr Aliaksandr Alyaksandr
  алексей олексій аляксей : Oleksii Oleksiy Aliaksei
  андрей андрій андрэй : Andrii Andriy Andrei
  сергей сергій сяргей : Serhii Serhiy Siarhei
  дмитрий дмитро дзмітрый : Dmytro Dzmitry
  владимир володимир уладзімір : Volodymyr Uladzimir
  михаил михайло міхаіл : Mykhailo Mikhail
  евгений євген яўген : Yevhen Yauhen Yauheni
  василий василь васіль : Vasyl Vasil
  юрий юрій юрый : Yurii Yuriy Yury
  павел павло павел : Pavlo Pavel
  виктор віктор віктар : Viktor Viktar
  константин костянтин канстанцін : Kostiantyn Kanstantsin
  геннадий геннадій генадзь : Hennadii Henadz
  анатолий анатолій анатоль : Anatolii Anatol
  дарья дарія дар'я : Dariia Darya
  наталья наталія наталля : Nataliia Natallia
  елена олена алена : Olena Alena
  ольга ольга вольга : Olha Volha
  татьяна тетяна таццяна : Tetiana Tatsiana
  екатерина катерина кацярына : Kateryna Katsiaryna
  светлана світлана святлана : Svitlana Sviatlana
  людмила людмила людміла : Liudmyla Liudmila
  григорий григорій рыгор : Hryhorii Ryhor
  степан степан сцяпан : Stepan Stsiapan
  пётр петро пётр : Petro Piotr
  фёдор федір фёдар : Fedir Fiodar
  максим максим максім : Maksym Maksim
  вячеслав в'ячеслав вячаслаў : Viacheslav Viachaslau
  станислав станіслав станіслаў : Stanislav Stanislau
  ярослав ярослав яраслаў : Yaroslav Yaraslau
  леонид леонід леанід : Leonid Leanid
  артём артем арцём : Artem Artsiom
  валерий валерій валерый : Valerii Valery
  кирилл кирило кірыл : Kyrylo Kiryl
  илья ілля ілья : Illia Ilya
  антон антон антон : Anton`).map((line) => {
  const [cyrillic, latin] = line.split(' : ');
  const [ru, uk, be] = cyrillic.split(' ');
  return { ru, uk, be, latin: latin.split(' ') };
});

const families =
  rows(`кравцов кравцов краўцоў|щукин щукін шчукін|хрущёв хрущов хрушчоў|шевчук шевчук шаўчук|гончаренко гончаренко ганчарэнка
  |лысенков лисенков лысянкоў|журавлёв журавльов жураўлёў|чайковский чайковський чайкоўскі|яблоков яблоков яблокаў|юдин юдін юдзін
  |цыганков циганков цыганкоў|рыжов рижов рыжоў|объедков об'єдков аб'едкаў|мельниченко мельниченко мельнічэнка|синицын синицин сініцын
  |гаврильчик гаврильчик гаўрыльчык|белозёров білозеров белазёраў|ковалевич ковалевич кавалевіч|дроздовский дроздовський драздоўскі
  |жемчужников жемчужников жамчужнікаў|подберёзкин підберезкін падбярозкін|зайцев зайцев зайцаў|ющенков ющенков юшчанкоў
  |хоменко хоменко хаменка|шульга шульга шульга|тихомиров тихомиров ціхаміраў|егоршин єгоршин ягоршын|мясоедов м'ясоєдов мясаедаў
  |лютый лютий люты|бойчук бойчук байчук`).map((line) => {
    const [ru, uk, be] = line.split(' ');
    return { ru, uk, be };
  });

const fathers = rows(`александр|николай|сергей|иван|михаил|петр|владимир|виктор|андрей|анатоли|геннади|валентин`);

const icao =
  table(`а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch
  ъ=ie ы=y ь= э=e ю=iu я=ia і=i ї=i є=ie ґ=g ў=u '=`);
const with_ = (base: ReadonlyMap<string, string>, more: string): ReadonlyMap<string, string> =>
  new Map([...base, ...table(more)]);
const bgn = with_(icao, 'ё=yo й=y ъ= ю=yu я=ya ье=ye ъе=ye ае=aye ое=oye ее=eye ие=iye ий=iy');
const press = with_(icao, 'ё=yo й=y ъ= ю=yu я=ya ий=y ый=y ье=ie кс=x');
const iso9 = with_(icao, 'ж=ž й=j х=h ц=c ч=č ш=š щ=ŝ ъ= э=è ю=û я=â ё=ë');
const gost = with_(icao, 'й=j х=x ц=cz щ=shh ъ= ы=y ю=yu я=ya ё=yo');
const french = with_(icao, 'у=ou ж=j ш=ch щ=chtch ч=tch ю=iou я=ia й=i кс=x ин=ine');
const german = with_(icao, 'в=w з=s ж=sch ш=sch щ=schtsch ч=tsch х=ch ц=z ю=ju я=ja й=j ё=jo ь= ъ=');
const ukrainian = with_(icao, "г=h ґ=g и=y і=i ї=i й=i є=ie ю=iu я=ia х=kh щ=shch зг=zgh '=");
const belarusian = with_(icao, "г=h і=i ў=u ы=y й=i ё=io ю=iu я=ia х=kh ц=ts э=e дз=dz '=");

const starts: ReadonlyMap<string, string> = table('е=ye ю=yu я=ya є=ye ї=yi ё=yo');
const yeStart = (word: string, scheme: ReadonlyMap<string, string>): string =>
  scheme === bgn || scheme === ukrainian || scheme === belarusian || scheme === press
    ? (starts.get(word[0]) ?? respell(word[0], scheme)) + respell(word.slice(1), scheme)
    : respell(word, scheme);

const latin = (words: readonly string[], scheme: ReadonlyMap<string, string>): readonly string[] =>
  words.map((word) => yeStart(word, scheme));

const fatherName = (father: string, woman: boolean): string => {
  const stem = father.replace(/й$/, 'е');
  const joint = /[еи]$/.test(stem) ? (stem.endsWith('и') ? `${stem.slice(0, -1)}ьев` : `${stem}в`) : `${stem}ов`;
  return woman ? `${joint}на` : `${joint}ич`;
};
const feminine = (family: string): string =>
  family
    .replace(/(?<=[оеё]в|[аоё]ў|[иіы]н)$/, 'а')
    .replace(/ский$/, 'ская')
    .replace(/ський$/, 'ська')
    .replace(/ый$/, 'ая')
    .replace(/ўа$/, 'ва');

const schemes = [icao, bgn, press, iso9, gost, french, german] as const;

/** Cyrillic with or without a patronymic against Latin, and negatives that share one of the two names. */
export function slavicPairs(half: Half, seed = 2): readonly Pair[] {
  const roll = dice(seed);
  const pairs: Pair[] = [];
  const [firsts, houses] = [halfOf(given, half), halfOf(families, half)];
  const print = (first: string, middle: string, last: string): string => {
    const form = roll.roll(4);
    const m = middle === '' ? '' : ` ${middle}`;
    const text = form === 0 ? `${last} ${first}${m}` : `${first}${m} ${last}`;
    return form === 1 ? `${capitals(`${first}${m}`)} ${last.toUpperCase()}` : capitals(text);
  };
  for (let i = 0; i < 400; i += 1) {
    const first = roll.pick(firsts);
    const last = roll.pick(houses);
    const woman = /[ая]$/.test(first.ru) && first.ru !== 'илья';
    const end = (family: string): string => (woman ? feminine(family) : family);
    const father = fatherName(roll.pick(fathers), woman);
    const cyrillic = print(first.ru, roll.chance(0.6) ? father : '', end(last.ru));
    const kind = i % 8;
    let words: readonly string[];
    if (kind === 6) words = [roll.pick(first.latin).toLowerCase(), ...latin([end(last.uk)], ukrainian)];
    else if (kind === 7) words = [roll.pick(first.latin).toLowerCase(), ...latin([end(last.be)], belarusian)];
    else words = latin([first.ru, end(last.ru), father], roll.pick(schemes));
    // Ukrainian and Belarusian originals are also met in their own letters.
    const original =
      kind === 6 && roll.chance(0.6)
        ? print(first.uk, '', end(last.uk))
        : kind === 7 && roll.chance(0.6)
          ? print(first.be, '', end(last.be))
          : cyrillic;
    const middle = words.length > 2 && roll.chance(0.4) ? words[2] : '';
    pairs.push({ a: original, b: print(words[0], middle, words[1]), same: true, kind: 'person' });
  }
  for (let i = 0; i < 200; i += 1) {
    const [first, other] = [roll.pick(firsts), roll.pick(firsts)];
    const [last, otherLast] = [roll.pick(houses), roll.pick(houses)];
    const shared = i % 2 === 0;
    if (shared ? first === other : last === otherLast) continue;
    const words = latin([shared ? other.ru : first.ru, shared ? last.ru : otherLast.ru], roll.pick(schemes));
    pairs.push({ a: print(first.ru, '', last.ru), b: print(words[0], '', words[1]), same: false, kind: 'person' });
  }
  return pairs;
}

export function slavicCustomer(seed: number): string {
  const roll = dice(seed);
  const first = roll.pick(given);
  const last = roll.pick(families);
  const woman = /[ая]$/.test(first.ru) && first.ru !== 'илья';
  const end = woman ? feminine(last.ru) : last.ru;
  const father = fatherName(roll.pick(fathers), woman);
  if (roll.chance(0.3)) return capitals(latin([first.ru, end], roll.pick(schemes)).join(' '));
  return capitals(`${end} ${first.ru} ${father}`);
}
