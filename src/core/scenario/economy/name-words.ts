/** Larger pools of names than the first exercises drew from. They are common ones; every combination used is invented. */
import { arabic, kazakh, russian } from '../name-pool.ts';

const words = (text: string): readonly string[] => text.split(' ');

export interface CyrillicPool {
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly surnames: readonly string[];
  readonly fathers: readonly string[];
}

export const kazakhNames: CyrillicPool = {
  men: [
    ...kazakh.men,
    ...words(
      'Абай Айбек Ақылбек Асхат Әділет Бағдат Бейбіт Болатбек Дидар Дәулет Жасұлан Еділ Зейнолла Кенжебек Қуат Марғұлан Мақсат Нұрсұлтан Орынбасар Рахат Сайлау Сержан Тимур Төлеген',
    ),
  ],
  women: [
    ...kazakh.women,
    ...words(
      'Ажар Айзада Ақбота Алтынай Аружан Бибігүл Ботагөз Гауһар Дана Жансая Зарина Инкар Камила Қаламқас Күлаш Лаура Мөлдір Нұргүл Раушан Салтанат Сымбат Тоты Ұлжан Шынар',
    ),
  ],
  surnames: [
    ...kazakh.surnames,
    ...words(
      'Абдрахимов Айтбаев Алдабергенов Базарбаев Бектұров Дәулетов Ералиев Жансүгіров Искаков Итжанов Кәрімов Көшербаев Қонысбаев Мамытов Молдабеков Мусин Наурызбаев Омаров Рысбеков Садықов Сапаров Смағұлов Тастанбеков Темірбеков Түсіпов Хамитов Шаймерденов Ыдырысов',
    ),
  ],
  fathers: [...kazakh.fathers],
};

export const russianNames: CyrillicPool = {
  men: [
    ...russian.men,
    ...words(
      'Алексей Артём Вадим Виталий Георгий Григорий Егор Илья Константин Леонид Михаил Пётр Станислав Тимофей Юрий',
    ),
  ],
  women: [
    ...russian.women,
    ...words('Анна Валентина Галина Дарья Екатерина Жанна Зоя Кристина Лариса Любовь Надежда Полина София Тамара'),
  ],
  surnames: [
    ...russian.surnames,
    ...words(
      'Агеев Баранов Викулов Громов Дёмин Елисеев Жигалов Захаров Ильин Карпов Лобанов Мухин Некрасов Осипов Прохоров Родионов Савельев Тарасов Уваров Фомин Харитонов Цветков Чернов Широков Юдин Яковлев Блинов Гордеев Калинин Левин',
    ),
  ],
  fathers: words('Владимир Борис Иван Степан Леонид Семён Герман Эдуард Марк Роман'),
};

/** Uzbek and Kyrgyz names, for parties in those countries. */
export const centralNames: CyrillicPool = {
  men: words(
    'Бахром Дилшод Жасур Отабек Шухрат Фаррух Улугбек Равшан Бекболот Чынгыз Улан Нурбек Азиз Эркин Таалай Мирлан Акмал Санжарбек',
  ),
  women: words(
    'Гулноза Дилфуза Зухра Нигора Шахло Феруза Айпери Чолпон Нургуль Бегимай Жылдыз Севара Мавлюда Назокат Элнура Умида',
  ),
  surnames: words(
    'Абдуллаев Юлдашев Каримов Рахимов Ташматов Хамидов Турсунов Эргашев Мирзаев Назаров Асанов Токтогулов Бакиров Сыдыков Мамбетов Орозов Жумалиев Кадыров Усенов Сатаров Холматов Исаков',
  ),
  fathers: words('Бахтиёр Рустам Акбар Эркинбек Жаныбек Собир Умар Нурлан Азамат Кубат'),
};

/** Cyrillic, Latin of its bearers, original script, Latin of a foreign list. */
export type Quadruple = readonly [string, string, string, string];

export const arabicNames: {
  readonly men: readonly Quadruple[];
  readonly women: readonly Quadruple[];
  readonly surnames: readonly Quadruple[];
} = {
  men: [
    ...arabic.given,
    ['Карим', 'Karim', 'كريم', 'Kareem'],
    ['Рашид', 'Rashid', 'رشيد', 'Rasheed'],
    ['Джамаль', 'Jamal', 'جمال', 'Gamal'],
    ['Набиль', 'Nabil', 'نبيل', 'Nabeel'],
    ['Фаисал', 'Faisal', 'فيصل', 'Faysal'],
    ['Зияд', 'Ziyad', 'زياد', 'Ziad'],
    ['Валид', 'Walid', 'وليد', 'Waleed'],
    ['Самир', 'Samir', 'سمير', 'Sameer'],
    ['Адиль', 'Adil', 'عادل', 'Adel'],
    ['Мунир', 'Munir', 'منير', 'Mounir'],
    ['Латиф', 'Latif', 'لطيف', 'Lateef'],
    ['Садик', 'Sadiq', 'صادق', 'Sadek'],
  ],
  women: [
    ['Фатима', 'Fatima', 'فاطمة', 'Fatema'],
    ['Марьям', 'Maryam', 'مريم', 'Mariam'],
    ['Аиша', 'Aisha', 'عائشة', 'Aysha'],
    ['Зейнаб', 'Zaynab', 'زينب', 'Zeinab'],
    ['Хадиджа', 'Khadija', 'خديجة', 'Khadeeja'],
    ['Лейла', 'Layla', 'ليلى', 'Leila'],
    ['Сальма', 'Salma', 'سلمى', 'Selma'],
    ['Амина', 'Amina', 'أمينة', 'Ameena'],
    ['Нур', 'Nur', 'نور', 'Nour'],
    ['Рания', 'Raniya', 'رانيا', 'Rania'],
    ['Самира', 'Samira', 'سميرة', 'Sameera'],
    ['Джамиля', 'Jamila', 'جميلة', 'Gamila'],
  ],
  surnames: [
    ...arabic.family,
    ['Аззам', 'Azzam', 'عزام', 'Azam'],
    ['Барака', 'Baraka', 'بركة', 'Barakah'],
    ['Гази', 'Ghazi', 'غازي', 'Gazi'],
    ['Джабер', 'Jaber', 'جابر', 'Gaber'],
    ['Зухейр', 'Zuhayr', 'زهير', 'Zuhair'],
    ['Камаль', 'Kamal', 'كمال', 'Kamaal'],
    ['Масри', 'Masri', 'المصري', 'Al-Masri'],
    ['Насер', 'Nasser', 'ناصر', 'Nasir'],
    ['Османи', 'Uthmani', 'العثماني', 'Al-Othmani'],
    ['Рамадан', 'Ramadan', 'رمضان', 'Ramadhan'],
    ['Сулейман', 'Sulayman', 'سليمان', 'Suleiman'],
    ['Тахир', 'Tahir', 'طاهر', 'Taher'],
    ['Фарук', 'Faruq', 'فاروق', 'Farouk'],
    ['Хамдан', 'Hamdan', 'حمدان', 'Hemdan'],
    ['Шакир', 'Shakir', 'شاكر', 'Shaker'],
    ['Якуб', 'Yaqub', 'يعقوب', 'Yacoub'],
  ],
};

/** Names written in Latin at home: `Cyrillic/Latin`. */
export interface LatinPool {
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly surnames: readonly string[];
}

export const turkishNames: LatinPool = {
  men: words(
    'Эмре/Emre Мурат/Murat Селим/Selim Керем/Kerem Орхан/Orhan Толга/Tolga Дениз/Deniz Джем/Cem Хакан/Hakan Бурак/Burak Озан/Ozan Левент/Levent',
  ),
  women: words(
    'Элиф/Elif Зейнеп/Zeynep Айше/Ayşe Джансу/Cansu Эбру/Ebru Мерве/Merve Седа/Seda Гюль/Gül Дерья/Derya Асли/Aslı',
  ),
  surnames: words(
    'Аксой/Aksoy Йылдыран/Yıldıran Караджа/Karaca Демиртай/Demirtay Озхан/Özhan Балджиоглу/Balcıoğlu Сезгин/Sezgin Туналы/Tunalı Эрдем/Erdem Кочак/Koçak Шахин/Şahin Уйсал/Uysal Полат/Polat Тезкан/Tezcan',
  ),
};

export const chineseNames: LatinPool = {
  men: words('Вэй/Wei Цзюнь/Jun Хао/Hao Лэй/Lei Мин/Ming Тао/Tao Бинь/Bin Кай/Kai Пэн/Peng Чао/Chao'),
  women: words('Фан/Fang Мэй/Mei Цзин/Jing Юнь/Yun Сюэ/Xue Ли/Li Янь/Yan Хуа/Hua Лань/Lan Жуй/Rui'),
  surnames: words(
    'Ван/Wang Чжао/Zhao Сунь/Sun Чжоу/Zhou Сюй/Xu Го/Guo Хэ/He Лян/Liang Хань/Han Дэн/Deng Цао/Cao Пань/Pan',
  ),
};

export const germanNames: LatinPool = {
  men: words(
    'Йонас/Jonas Лукас/Lukas Феликс/Felix Тобиас/Tobias Штефан/Stefan Маркус/Markus Ян/Jan Торстен/Torsten Уве/Uwe Каспар/Kaspar',
  ),
  women: words(
    'Анке/Anke Сабина/Sabine Катрин/Katrin Юлиа/Julia Хайке/Heike Зильке/Silke Петра/Petra Линда/Linda Нора/Nora Грета/Greta',
  ),
  surnames: words(
    'Вебер/Weber Крюгер/Krüger Хартман/Hartmann Ланге/Lange Бергер/Berger Винклер/Winkler Энгель/Engel Зоммер/Sommer Брандт/Brandt Фогт/Vogt Келлер/Keller Линднер/Lindner',
  ),
};
