/** Names and trades of the invented bodies of a scenario: banks, companies, funds, services, at home and abroad. */
import type { PartyKind } from '../dataset/dataset.ts';

/** Banks that do not exist, by country. */
export const banks: { readonly [country: string]: readonly string[] } = {
  KZ: ['Sarqyt Bank', 'Kokzhiek Bank', 'Tobylgy Bank', 'Zheruiyq Bank', 'Altyn Kese Bank', 'Miras-Onir Bank'],
  KG: ['Ala-Bulak Bank', 'Tash-Kechuu Bank'],
  UZ: ['Zarkent Savdo Bank'],
  TR: ['Mavi Körfez Bankası', 'Kuzey Köprü Bankası'],
  AE: ['Meridian Dune Bank', 'Pearl Jetty Bank'],
  DE: ['Nordufer Handelsbank'],
  RU: ['Банк «Волжский Причал»'],
};

export type Trade =
  | 'bank'
  | 'employer'
  | 'payroll'
  | 'retail'
  | 'utility'
  | 'telecom'
  | 'wholesale'
  | 'supplier'
  | 'charity'
  | 'grantee'
  | 'relief'
  | 'transfer'
  | 'tax'
  | 'holding'
  | 'school';

interface TradeFacts {
  readonly kind: PartyKind;
  readonly activities: readonly string[];
  /** `*` stands for the name. */
  readonly forms: readonly string[];
}

const company = ['ТОО «*»', 'ТОО «*»', '«*» ЖШС', '* LLP', 'АО «*»'];
const fund = ['ОФ «*»', '«*» қоғамдық қоры', 'Частный благотворительный фонд «*»', '«*» қайырымдылық қоры'];

export const trades: { readonly [trade in Trade]: TradeFacts } = {
  bank: { kind: 'company', activities: ['банк: касса и расчёты'], forms: ['*'] },
  employer: {
    kind: 'company',
    activities: ['строительство', 'производство', 'ИТ-услуги', 'логистика', 'образование', 'медицинские услуги'],
    forms: company,
  },
  payroll: { kind: 'company', activities: ['аутсорсинг персонала, расчёт заработной платы'], forms: company },
  retail: { kind: 'company', activities: ['розничная торговля'], forms: company },
  utility: { kind: 'public', activities: ['коммунальные услуги'], forms: ['ГКП «*»', '«*» МКК'] },
  telecom: { kind: 'company', activities: ['связь'], forms: company },
  wholesale: {
    kind: 'company',
    activities: ['оптовая торговля', 'торговля и посредничество', 'көтерме сауда'],
    forms: company,
  },
  supplier: {
    kind: 'company',
    activities: ['wholesale trade', 'trading', 'import-export'],
    forms: ['* Ltd'],
  },
  charity: { kind: 'npo', activities: ['благотворительность'], forms: fund },
  grantee: { kind: 'npo', activities: ['социальная помощь', 'помощь семьям', 'әлеуметтік көмек'], forms: fund },
  relief: {
    kind: 'npo',
    activities: ['гуманитарная помощь: партнёр по плану гуманитарного реагирования ООН'],
    forms: fund,
  },
  transfer: { kind: 'mvts', activities: ['денежные переводы'], forms: company },
  tax: { kind: 'public', activities: ['налоговый орган'], forms: ['УГД «*»'] },
  holding: { kind: 'company', activities: ['управление активами'], forms: company },
  school: { kind: 'public', activities: ['education'], forms: ['* College', '* University'] },
};

/** Words bodies are named with at home; one pool for all trades, members and innocents alike. */
export const homeWords =
  'Асыл Жол|Керуен Сауда|Береке Дала|Таңғы Шық|Ақ Бидай|Көк Төбе Трейд|Саржайлау|Тұмар Логистик|Отырар Строй|Жібек Желі|Қайнар Бұлақ|Алтын Дән|Самұрық Жел|Дархан Дала|Шаңырақ Плюс|Құлагер Транс|Наурыз Маркет|Тоғызкөл|Бәйтерек Сервис|Ұлы Көш|Арна Групп|Меркурий Юг|Степной Ветер|Восток Импульс|Родник Трейд|Северный Склад|Горизонт 7|Кедр и Ко|Ромашка Маркет|Новый Причал|Айдын Көл|Бозторғай|Еділ Құрылыс|Ақсай Өнім|Жетісу Бақ|Қарлығаш Фарм|Толқын|Сұңқар Тек|Зерек Софт|Маңғыстау Жел|Ертіс Ағаш|Тасбұлақ|Желкен|Шапағат Мед|Арай Электро|Кең Дала Агро|Сырлы Бояу|Мұнара|Тарлан Авто|Ақжол Комплект'.split(
    '|',
  );

/** Words funds are named with. */
export const fundWords =
  'Мейірім Бұлағы|Шуақ Жүрек|Жылы Алақан|Үміт Сәулесі|Қамқор Қол|Добрый Порог|Ақ Ниет|Рахым Жолы|Тёплый Очаг|Бірлік Шырағы'.split(
    '|',
  );

/** Names of firms and schools abroad: a word, and legal forms by country. */
export const foreignWords =
  'Baltic Loom|Anatol|Marlin Star|Ostwind|Silver Caravan|Blue Fig|Nordgerät|Karavel|Palm Route|Eastern Lathe|Kızılova|Terminal Nine|Mavi Dokuma|Sand Harbour'.split(
    '|',
  );

export const foreignFundWords = ['Open Well', 'Warm Quilt'];

export const foreignForms: { readonly [country: string]: readonly string[] } = {
  TR: ['* Dış Ticaret A.Ş.', '* Ltd. Şti.'],
  AE: ['* General Trading FZE', '* Trading LLC'],
  DE: ['* GmbH'],
  RU: ['ООО «*»'],
};
