/** Name against name: spellings that must meet, near misses that must not, and the traps others fell into. All invented. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/core/screening/name-score.ts';

const person = (a: string, b: string): number => compareNames(a, b, 'Person').score;
const body = (a: string, b: string): number => compareNames(a, b, 'Company').score;

describe('one Kazakh name in four spellings', () => {
  const names = [
    ['Ермек Жақсылықұлы Ормантай', 'Ермек Жаксылыкович Ормантай', 'Yermek Zhaksylykuly Ormantay', 'Ermek Jaqsylyqūly Ormantai'],
    ['Қожахмет Әбдіғали', 'Кожахмет Абдигали', 'Kozhakhmet Abdigali', 'Qojahmet Äbdığali'],
    ['Ұлжан Өмірбекқызы Сүлейменова', 'Улжан Омирбековна Сулейменова', 'Ulzhan Omirbekkyzy Suleimenova', 'Ūljan Ömırbekqyzy Süleimenova'],
    ['Мұхамедияр Сейітқали', 'Мухамедияр Сеиткали', 'Mukhamediyar Seitkali', 'Mūhamediar Seıtqali'],
    ['Шыңғыс Тәжібаев', 'Чингиз Тажибаев', 'Shyngys Tazhibayev', 'Şyñğys Täjıbaev'],
    ['Әйгерім Дүйсенбаева', 'Айгерим Дюсенбаева', 'Aigerim Duisenbayeva', 'Äigerım Düisenbaeva'],
    ['Жұмағұл Ыбырайымов', 'Жумагул Ибраимов', 'Zhumagul Ybyraiymov', 'Jūmağūl Ybyraiymov'],
  ]; // prettier-ignore
  const pairs = names.flatMap((spellings) => spellings.flatMap((a) => spellings.map((b) => [a, b] as const)));

  it.each(pairs)('%s = %s', (a, b) => {
    expect(person(a, b)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('names a letter or two apart', () => {
  it.each([
    ['Ерлан Сериков', 'Ержан Сериков'],
    ['Yerlan Serikov', 'Ержан Сериков'],
    ['Ерлан Серікұлы Оспанов', 'Ержан Серікұлы Оспанов'],
    ['Асқар Нұрланов', 'Асхат Нұрланов'],
    ['Askar Nurlanov', 'Асхат Нұрланов'],
    ['Серік Ахметов', 'Берік Ахметов'],
    ['Марат Ормантаев', 'Мұрат Ормантаев'],
    ['Нұрлан Бекенов', 'Нұржан Бекенов'],
    ['Дәурен Қалиев', 'Дәулет Қалиев'],
    ['Данияр Ибраев', 'Данияр Ибрагимов'],
    ['Динара Омарова', 'Динара Оспанова'],
    ['Салим Хамидов', 'Салман Хамидов'],
  ])('%s is not %s', (a, b) => {
    expect(person(a, b)).toBeLessThan(0.7);
  });
});

describe('Cyrillic and Latin', () => {
  it.each([
    ['Сергей Александрович Кравцов', 'Sergey Kravtsov'],
    ['Наталья Щукина', 'Natalia SHCHUKINA'],
    ['Евгений Хрущёв', 'Evgeny Khrushchev'],
    ['Игорь Савчук', 'Ihar Savchuk'],
    ['Ковалёва, Юлия', 'Yulia Kovaleva'],
    ['СергейКравцов', 'Sergei Kravtsov'],
    ['Виктор Журавлёв', 'Wiktor Schurawljow'],
    ['Виктор Журавлёв', 'Victor Jouravlev'],
    ['Виктор Журавлёв', 'Viktor Žuravlëv'],
    ['Виктор Журавлёв', 'Viktar Zhurauliou'],
    ['Геннадий Подберёзкин', 'Henadz Padbiarozkin'],
  ])('%s = %s', (a, b) => {
    expect(person(a, b)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('Arabic script and Latin', () => {
  it.each([
    ['محمد عبد الله القحطاني', 'Mohammed Abdullah al-Qahtani'],
    ['عبد الرحمن يوسف الدوري', 'Abdurrahman Yusuf al-Duri'],
    ['خالد بن سعيد الحربي', 'Khalid bin Said al-Harbi'],
    ['سعيد محمود الخطيب', 'Saeed Mahmoud al-Khatib'],
    ['جمال الدين القاسمي', 'Jamaluddin al-Qasimi'],
    ['طارق عبد العزيز', 'Tareq Abdelaziz'],
    ['منصور سيف الدين عوض', 'Mansour Sayf al-Din Awad'],
    ['پرویز گیلانی', 'Parviz Gillani'],
    ['ګل آغا اڅکزی', 'Gul Agha Atsakzai'],
    ['نصر الله التميمي', 'Nasrullah at-Tamimi'],
  ])('%s = %s', (a, b) => {
    expect(person(a, b)).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['محمد عبد الله القحطاني', 'Mohammed Abdullah al-Harbi'],
    ['خالد بن سعيد الحربي', 'Khalid bin Yusuf al-Harbi'],
    ['محمد عادل بدوي', 'Mahmoud Adel Badawi'],
    ['علي محمود الحربي', 'Khaled Mahmoud al-Harbi'],
    ['حسن نورزی', 'Hussein Nurzai'],
    ['جمال بدوي', 'Jamil Badawi'],
  ])('%s is not %s', (a, b) => {
    expect(person(a, b)).toBeLessThan(0.8);
  });
});

describe('bodies', () => {
  it.each([
    ['ТОО «Алтын Дән»', 'ЖШС «Алтын Дән»'],
    ['ТОО «Алтын Дән»', 'Altyn Dan LLP'],
    ['АО «Қазтемір»', 'Kaztemir JSC'],
    ['АҚ «Қазтемір»', 'Акционерное общество «Казтемир»'],
    ['ООО «Северный ветер»', 'Severny Veter LLC'],
    ['«Мейірім» қайырымдылық қоры', 'Благотворительный фонд «Мейирим»'],
    ['«Мейірім» қайырымдылық қоры', 'Meirim Charitable Foundation'],
    ['G.M.B.H. Nordlicht', 'Nordlicht Gesellschaft mit beschränkter Haftung'],
    ['Golden Grain & Co.', 'Golden Grain and Co'],
    ['GoldenGrain LLC', 'Golden Grain LLC'],
    ['JSCARGUMENT', 'JSC ARGUMENT'],
    ['Общество с ограниченной ответственностью «Северный комбинат»', 'Severny Kombinat LLC'],
    ['АО «НПО «Кварцит»', 'Kvartsit Research and Production Association JSC'],
    ['Камский механический завод', 'Kamsky Mechanical Plant'],
  ])('%s = %s', (a, b) => {
    expect(body(a, b)).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    // Only the form in common: "BELLETECH CORP" hit "11420 CORP" at 100 % elsewhere.
    ['BELLETECH CORP', '11420 CORP'],
    ['ТОО «Алтын Дән»', 'ТОО «Күміс Жол»'],
    ['Фонд «Добрые руки»', 'Фонд «Белый парус»'],
    ['LXC Aviation', 'LAU Aviation'],
    ['Altyn Trading House LLC', 'Kumis Trading House LLC'],
    ['Sary Trust 3', 'Sary Trust 5'],
  ])('%s is not %s', (a, b) => {
    expect(body(a, b)).toBeLessThan(0.7);
  });

  it('puts another legal form below the same one', () => {
    expect(body('АО «Алтын Дән»', 'ТОО «Алтын Дән»')).toBeLessThan(body('ТОО «Алтын Дән»', 'ЖШС «Алтын Дән»'));
  });
});

describe('traps', () => {
  it('two names with no key at all do not match', () => {
    expect(compareNames('', '')).toEqual({ score: 0, reasons: [] });
    expect(compareNames('—', '!!!').score).toBe(0);
    expect(compareNames('\u200b', '\u200b').score).toBe(0);
  });

  it('a single listed word does not swallow a longer name', () => {
    expect(person('Emma Danielova', 'EMMA')).toBeLessThan(0.7);
    expect(body('Emma Daniels Trading', 'EMMA LLC')).toBeLessThan(0.7);
    expect(person('Hadi', 'HADI')).toBeGreaterThan(0.9);
  });

  it('one word does not serve twice', () => {
    expect(person('Sary Sary', 'Sary Ormantay')).toBeLessThan(0.7);
  });

  it('titles and a father’s name weigh little, in any order', () => {
    expect(person('Mullah Ermek Ormantay', 'Ormantay, Ermek')).toBeGreaterThan(0.92);
    expect(person('Ермек Ормантай', 'Ермек Жақсылықұлы Ормантай')).toBeGreaterThan(0.9);
  });

  it('another father’s name stands against the match', () => {
    const same = person('Ермек Жақсылықұлы Ормантай', 'Ермек Жаксылыкович Ормантай');
    expect(person('Ермек Серікұлы Ормантай', 'Ермек Жақсылықұлы Ормантай')).toBeLessThan(Math.min(0.8, same));
  });

  it('an initial fits the name it begins, not another', () => {
    expect(person('E. Ormantay', 'Yermek Ormantay')).toBeGreaterThanOrEqual(0.7);
    expect(person('S. Ormantay', 'Yermek Ormantay')).toBeLessThan(person('E. Ormantay', 'Yermek Ormantay'));
  });

  it('a word that mixes scripts is read and reported', () => {
    const { score, reasons } = compareNames('Eрмeк Ормантай', 'Ермек Ормантай', 'Person');
    expect(score).toBeGreaterThan(0.9);
    expect(reasons).toContainEqual({ code: 'script-mixed', token: 'eрмeк' });
  });

  it('says which words met and by what', () => {
    expect(compareNames('Ермек Ормантай', 'Ermek Ormantai Sary', 'Person').reasons).toEqual([
      { code: 'token-pair', query: 'ормантай', listed: 'ormantai', score: 0.99, by: 'transliteration' },
      { code: 'token-pair', query: 'ермек', listed: 'ermek', score: 0.99, by: 'transliteration' },
      { code: 'token-extra', side: 'listed', token: 'sary' },
    ]);
  });
});

describe('any two strings', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[а-яa-z .-]{0,40}$/));

  it('score within 0 and 1, the same every time, and never throw', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom('Person', 'Company', ''), (a, b, schema) => {
        const { score } = compareNames(a, b, schema);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(compareNames(a, b, schema).score).toBe(score);
      }),
    );
  });

  it('a name of letters equals itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zа-я]{3,9}( [a-zа-я]{3,9}){0,3}$/), (name) => {
        expect(compareNames(name, name, 'Person').score).toBe(1);
      }),
    );
  });
});
