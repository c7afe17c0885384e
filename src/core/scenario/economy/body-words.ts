/** Words that bodies are named with, heads and tails; one pool for every sort of company and one for funds. */

const words = (text: string): readonly string[] => text.split(' ');

export interface BodyWords {
  readonly heads: readonly string[];
  readonly tails: readonly string[];
}

export type BodyLanguage = 'kazakh' | 'russian' | 'english';

export const companyWords: { readonly [language in BodyLanguage]: BodyWords } = {
  kazakh: {
    heads: words(
      'Асыл Ақ Көк Алтын Күміс Жасыл Ұлы Кең Жаңа Сары Қызыл Биік Терең Таза Дархан Самұрық Керуен Тұмар Отырар Жібек Қайнар Шаңырақ Құлагер Наурыз Арна Айдын Жетісу Тарлан Мұнара Зерек',
    ),
    tails: words(
      'Жол Дала Бұлақ Бидай Төбе Сауда Желі Дән Көш Көл Өнім Бақ Жел Ағаш Құрылыс Маркет Сервис Транс Тау Шық Қайық Көпір Орда Кілт Таң Тас Қамба Бояу',
    ),
  },
  russian: {
    heads: words(
      'Степной Северный Восточный Новый Красный Золотой Белый Горный Южный Речной Тихий Дальний Лесной Зелёный Первый Верный Ясный Добротный Каменный Янтарный Озёрный Ковыльный Медный Заречный',
    ),
    tails: words(
      'Ветер Склад Причал Импульс Родник Кедр Горизонт Мост Берег Базар Парус Колос Уклад Привоз Кран Ларец Завод Двор Посад Сад Пирс Маяк Тракт Ключ',
    ),
  },
  english: {
    heads: words(
      'Silver Blue Eastern Baltic Palm Marlin Amber Copper Quiet Northern Walnut Harbour Orchid Meridian Velvet Juniper Cobalt Prairie Lantern Saffron Granite Willow Pearl Cedar',
    ),
    tails: words(
      'Loom Caravan Fig Lathe Route Star Terminal Harbour Bridge Anchor Mill Orchard Gate Compass Kiln Wharf Meadow Spindle Beacon Ferry Quarry Basket Ridge Lane',
    ),
  },
};

export const fundWords: { readonly [language in BodyLanguage]: BodyWords } = {
  kazakh: {
    heads: words(
      'Мейірім Шуақ Жылы Үміт Қамқор Ізгі Рахым Бірлік Жарық Нұрлы Ашық Адал Ақжарқын Сенім Кең Таза Жан Достық',
    ),
    tails: words('Бұлағы Жүрек Алақан Сәулесі Қол Ниет Жолы Шырағы Шаңырақ Есік Дастархан Көпір Бақ Ұя Таң Тілек'),
  },
  russian: {
    heads: words(
      'Добрый Тёплый Светлый Открытый Родной Щедрый Верный Ясный Ближний Тихий Общий Надёжный Новый Живой Мирный Чистый',
    ),
    tails: words('Порог Очаг Дом Круг Шаг День Хлеб Берег Сад Колодец Путь Кров Луч Мост Свет Причал'),
  },
  english: {
    heads: words('Open Warm Kind Bright Gentle Common Good Shared Green Quiet Helping First Clear Steady Living True'),
    tails: words(
      'Well Quilt Table Harbour Lamp Hand Door Bread River Garden Path Shelter Spring Window Bridge Morning',
    ),
  },
};

/** `*` stands for the name. */
export const companyForms: { readonly [language in BodyLanguage]: readonly string[] } = {
  kazakh: ['«*» ЖШС', '«*» АҚ'],
  russian: ['ТОО «*»', 'АО «*»'],
  english: ['* LLP', '* JSC'],
};

export const fundForms: { readonly [language in BodyLanguage]: readonly string[] } = {
  kazakh: ['«*» қоғамдық қоры', '«*» қайырымдылық қоры'],
  russian: ['ОФ «*»', 'Благотворительный фонд «*»'],
  english: ['* Foundation', '* Relief'],
};

export const abroadForms: { readonly [country: string]: readonly string[] } = {
  KG: ['ОсОО «*»', '* OJSC'],
  UZ: ['* MChJ', 'ООО «*»'],
  RU: ['ООО «*»', 'АО «*»'],
  TR: ['* Dış Ticaret A.Ş.', '* Ltd. Şti.'],
  AE: ['* General Trading FZE', '* Trading LLC'],
  CN: ['* Trading Co., Ltd', '* Import & Export Co.'],
  DE: ['* GmbH', '* Handels GmbH'],
};

/** Offices and works of the state. */
export const publicForms: {
  readonly [group in 'tax' | 'utility' | 'school']: { readonly [language in BodyLanguage]: readonly string[] };
} = {
  tax: { kazakh: ['«*» ауданының МКБ'], russian: ['УГД по району «*»'], english: ['* District Tax Office'] },
  utility: { kazakh: ['«*» МКК'], russian: ['ГКП «*»'], english: ['* Utilities'] },
  school: {
    kazakh: ['«*» колледжі', '«*» университеті'],
    russian: ['Колледж «*»', 'Институт «*»'],
    english: ['* College', '* University'],
  },
};
