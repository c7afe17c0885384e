/** Words inside names that weigh less than a name does: titles, particles, patronymic endings, words any body may bear. */

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
    'al el ul ur ud as ash ар аль эль ال',
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

const patronymicEnding =
  /^(.{3,}?)(ұлы|улы|ulı|uly|qyzy|kyzy|qızı|қызы|кызы|uulu|оглы|oglu|ogly|[ое]вич|ьевич|ович|[ое]вна|ьевна|инична|i?[oey]vi[ct]c?h|[oe]vna|івна|йович|[оё]віч|евіч|аўна)$/;

/** The father's name inside a patronymic (`Кәрімұлы` → `кәрім`), or null for any other word. */
export function fatherOf(word: string): string | null {
  return patronymicEnding.exec(word)?.[1] ?? null;
}

/** Words of bodies that mean the same in the languages met here; the first of a line stands for all. */
const translated: ReadonlyMap<string, string> = new Map(
  [
    'bank банк банкі banka banque banco bankasi',
    'center centre центр орталық орталығы ortalygy',
    'group группа топ тобы gruppe groupe gruppa',
    'holding холдинг holdings холдингі',
    'trade trading торговый торговая торговое сауда commerce sauda',
    'house дом үй үйі',
    'international intl международный международная международное халықаралық',
    'national национальный национальная национальное ұлттық',
    'charity charitable благотворительный благотворительная қайырымдылық relief',
    'aid help assistance помощь көмек жәрдем',
    'construction строительный строительная строй құрылыс',
    'plant завод зауыт зауыты works',
    'factory фабрика фабрикасы',
    'transport транспорт транспортная көлік',
    'service services сервис услуги қызмет қызметі',
    'investment investments invest инвест инвестиции инвестиционный',
    'union союз одақ одағы',
    'society общество қоғам қоғамы',
    'organization organisation организация ұйым ұйымы',
    'school школа мектеп мектебі',
    'university университет университеті',
    'market рынок базар нарық',
    'oil мунай мұнай нефть',
    'gas газ',
    'exchange обмен айырбас sarraf',
    'money деньги ақша',
    'logistics логистика логистик',
    'industries industry industrial промышленность өнеркәсіп',
    'technology technologies tech технологии технология',
    'systems system системы система жүйе',
    'management менеджмент',
    'development развитие даму',
    'capital капитал',
    'global глобал',
    'financial finance финанс финансовый финансовая қаржы',
    'insurance страховой страховая сақтандыру',
    'solutions solution',
    'enterprises enterprise предприятие кәсіпорын',
    'partners partnership',
    'business бизнес',
    'trust trusts',
    'labour labor',
    'united объединенный біріккен',
  ].flatMap((line) => {
    const [first, ...rest] = words(line);
    return [first, ...rest].map((word): [string, string] => [word, first]);
  }),
);

/** The form in which a common word of a body's name is compared across languages, or null for any other word. */
export function commonForm(word: string): string | null {
  return translated.get(word) ?? null;
}

/** Given names written so differently that no folding joins them; the first of a line stands for all. */
const equivalents: ReadonlyMap<string, string> = new Map(
  [
    'igor ihar ігор ihor',
    'oleg aleh oleh алег олег',
    'alexander aleksandr alexandr oleksandr aliaksandr alyaksandr александр олександр аляксандр iskander',
    'alexey aleksei alexei aliaksei oleksiy oleksii алексей олексій аляксей',
    'andrey andrei andriy andrii andrej андрей андрій андрэй',
    'dmitry dmitri dmitriy dmytro dzmitry дмитрий дмитро дзмітрый',
    'vladimir volodymyr uladzimir wolodymyr wladimir владимир володимир уладзімір',
    'sergey siarhei serhii serhiy sergejs сергей сергій сяргей',
    'nikolay nikolai mykola mikalai николай микола мікалай',
    'mikhail mykhailo mikhas михаил михайло міхаіл',
    'yevgeny evgeny evgenii yevgeniy yevhen яўген евгений євген',
    'ivan johannes иван іван ян',
    'vasily vasiliy vasyl василий василь',
    'pavel pavlo павел павло',
    'yuri yury yuriy iurii юрий юрій',
    'viktor victor viktar виктор віктор віктар',
    'anna hanna ганна анна',
    'yelena elena olena alena елена олена алена',
    'muhammad mohammed mohamed mohammad mohamad muhammed muhamad mohamud mahomed mehmed mehmet mamadou mohd мухаммед мухаммад мұхаммед мұхамед магомед мохаммед мухамед محمد',
    'ahmad ahmed ahmet akhmet akhmed ахмед ахмет ahmat أحمد احمد',
    'yusuf yousef youssef yousuf joseph юсуф жүсіп жусуп yusif يوسف',
    'ibrahim ibragim ebrahim ибрагим ыбырайым إبراهيم ابراهيم',
    'usman uthman othman osman осман усман оспан عثمان',
    'umar omar omer омар умар عمر',
    'ali aly али әли علي',
    'hussein husayn hussain husein hossein houssein хусейн гусейн хусайын حسين',
    'usama osama oussama усама осама أسامة اسامة',
    'ismail esmail исмаил ысмайыл إسماعيل اسماعيل',
    'abdullah abdallah abdulla abdoullah abdalla abdullo абдулла абдуллах عبدالله',
    'fatima fatimah fatma fatema фатима фатма فاطمة',
    'khadija khadijah hadija хадиджа қадиша خديجة',
    'aisha aysha ayesha aicha айша عائشة',
    'sharif sherif cherif shareef шариф шәріп شريف',
    'chingiz chingis genghis shyngys shyngghys şyñğys шыңғыс чингиз чингис шингис',
    'michael michel micha',
    'theodore ted',
    'benjamin ben bibi',
    'barack barry',
  ].flatMap((line) => {
    const [first, ...rest] = words(line);
    return [first, ...rest].map((word): [string, string] => [word, first]);
  }),
);

/** The form that stands for all spellings and language forms of a given name, or null for any other word. */
export function givenNameForm(word: string): string | null {
  return equivalents.get(word) ?? null;
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
