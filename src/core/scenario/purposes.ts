/** What payment purposes say, as ledgers of the region do: Russian, Kazakh and English mixed, with numbers and dates. */
import { dottedDate } from './calendar.ts';
import type { Random } from './random.ts';

/** `{n}` a number, `{d}` a recent date. Members and innocents draw from the same lists. */
const templates = {
  opening: ['Взнос наличных на счёт', 'Шотқа қолма-қол ақша салу', 'Пополнение счёта', 'Перевод собственных средств'],
  funding: [
    'Перевод собственных средств между счетами',
    'Остаток средств по закрытому депозиту № {n}',
    'Пополнение оборотных средств',
  ],
  salary: [
    'Заработная плата',
    'Жалақы',
    'Заработная плата за месяц, ведомость № {n}',
    'Жалақы, тізімдеме № {n}',
    'Payroll',
  ],
  advance: ['Аванс', 'Аванс по заработной плате', 'Жалақы алдын ала төлемі'],
  rent: ['Аренда квартиры', 'Оплата за аренду', 'Пәтер жалдау ақысы', 'Аренда по договору № {n}'],
  utilities: [
    'Коммунальные услуги, л/с {n}',
    'Электроэнергия, л/с {n}',
    'Жылу және су, ж/ш {n}',
    'Су үшін төлем, ж/ш {n}',
  ],
  telecom: ['Пополнение баланса', 'Услуги связи', 'Байланыс қызметі', 'Интернет, договор № {n}'],
  retail: ['Покупка', 'Оплата картой', 'Сатып алу', 'POS', 'Покупка, чек {n}'],
  market: ['Оплата QR', 'За товар', 'Тауар үшін', 'Базар', 'QR төлем'],
  friends: [
    'Долг',
    'За обед',
    'Қарыз қайтару',
    'Подарок',
    'Туған күнге',
    'Спасибо',
    'Перевод',
    'Сыйлық',
    'На такси',
    'thanks',
  ],
  family: ['Маме', 'На хозяйство', 'Ата-анаға көмек', 'Детям', 'Балаларға', 'Перевод родственнику'],
  charity: [
    'Садақа',
    'Благотворительный взнос',
    'Пожертвование',
    'Қайырымдылық',
    'На доброе дело',
    'Көмек',
    'По объявлению',
    'donation',
  ],
  aid: [
    'Материальная помощь',
    'Отбасына көмек',
    'Социальная помощь, заявление № {n}',
    'Помощь семье',
    'Әлеуметтік көмек, өтініш № {n}',
  ],
  withdrawal: ['Снятие наличных', 'Қолма-қол ақша алу', 'ATM'],
  invoice: [
    'Оплата по счёту № {n} от {d}',
    'За товар по накладной № {n}',
    'Шот № {n} бойынша төлем',
    'За услуги по договору № {n} от {d}',
    'Invoice {n}',
  ],
  services: [
    'За консультационные услуги, акт № {n}',
    'За транспортные услуги, договор № {n}',
    'Қызмет көрсету шарты № {n}',
    'За маркетинговые услуги, счёт № {n}',
  ],
  loan: [
    'Возврат займа по договору № {n}',
    'Заём по договору № {n} от {d}',
    'Қарыз шарты № {n}',
    'Временная финансовая помощь, договор № {n}',
  ],
  tax: ['Налоги и отчисления', 'Социальные отчисления', 'Салық төлемі', 'НДС'],
  acquiring: ['Возмещение по эквайрингу', 'Эквайринг бойынша өтеу', 'Выручка по терминалам'],
  grant: [
    'Грант по договору № {n} от {d}',
    'Субгрант № {n}',
    'Целевое финансирование, договор № {n}',
    'Грант шарты № {n}',
  ],
  remittance: [
    'Перевод без открытия счёта № {n}',
    'Денежный перевод № {n}',
    'Ақша аударымы № {n}',
    'Money transfer {n}',
  ],
  abroad: [
    'Family support',
    'Помощь семье',
    'Tuition fee',
    'Оплата обучения',
    'Туған-туысқа көмек',
    'Материальная помощь',
  ],
  importing: [
    'Contract {n}, goods',
    'Payment for goods, invoice {n}',
    'Оплата по контракту № {n} от {d}',
    'Invoice {n} dd {d}',
  ],
  relief: [
    'Medical supplies, grant {n}',
    'Гуманитарная помощь, договор № {n}',
    'Humanitarian programme, tranche {n}',
    'Дәрі-дәрмек сатып алу, шарт № {n}',
  ],
  fundingAbroad: ['Own funds transfer', 'Working capital', 'Deposit {n} closed'],
  drawnAbroad: ['ATM', 'Cash withdrawal', 'Withdrawal {n}'],
  boughtAbroad: ['POS', 'Card purchase', 'Purchase {n}'],
} as const;

export type PurposeKind = keyof typeof templates;

/** A purpose of the kind, filled in; `at` is when the payment is made. */
export function purposeText(random: Random, kind: PurposeKind, at: number): string {
  const list: readonly string[] = templates[kind];
  return random
    .pick(list)
    .replace('{n}', String(random.between(11, 4800)))
    .replace('{d}', dottedDate(at - random.between(1, 12) * 86_400_000));
}
