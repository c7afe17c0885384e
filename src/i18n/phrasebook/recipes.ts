/** Titles and one-line descriptions of the bundled recipes, by name. `{budget}` and `{minutes}` are those of the recipe. */
import type { Words } from '../../core/exercise/exercise.ts';

interface RecipeWords {
  readonly title: Words;
  readonly summary: Words;
}

export const bundledWords = {
  'donations-courier': {
    title: { en: 'Gifts and a traveller', ru: 'Пожертвования и путник', kk: 'Қайырмалдық пен жолаушы' },
    summary: {
      en: 'Small gifts on private cards, an honest appeal beside them, and cash that changes place without a row. Budget {budget}, {minutes} min.',
      ru: 'Мелкие пожертвования на личные карты, честный сбор рядом и наличные, что меняют место без единой строки. Бюджет {budget}, {minutes} мин.',
      kk: 'Жеке карталардағы ұсақ қайырмалдық, қасында адал жинау және бірде-бір жолсыз орнын ауыстыратын қолма-қол ақша. Бюджет {budget}, {minutes} мин.',
    },
  },
  'ngo-subgrant': {
    title: { en: 'One grant too many', ru: 'Один лишний грант', kk: 'Бір артық грант' },
    summary: {
      en: 'A respected foundation, one sub-grantee that helps nobody, invoices without work. Aid must go on. Budget {budget}, {minutes} min.',
      ru: 'Уважаемый фонд, один получатель субгранта, который никому не помогает, счета без работы. Помощь не должна прерваться. Бюджет {budget}, {minutes} мин.',
      kk: 'Беделді қор, ешкімге көмектеспейтін бір субгрант алушы, жұмыссыз шоттар. Көмек үзілмеуі тиіс. Бюджет {budget}, {minutes} мин.',
    },
  },
  'sham-fund-crypto': {
    title: {
      en: 'The fund that helps nobody',
      ru: 'Фонд, который никому не помогает',
      kk: 'Ешкімге көмектеспейтін қор',
    },
    summary: {
      en: 'A sham fund among small honest ones; its money becomes virtual assets and comes back abroad. Budget {budget}, {minutes} min.',
      ru: 'Фиктивный фонд среди небольших честных; его деньги становятся виртуальными активами и возвращаются за рубежом. Бюджет {budget}, {minutes} мин.',
      kk: 'Шағын адал қорлар арасындағы жалған қор; оның ақшасы виртуалды активке айналып, шетелде қайтады. Бюджет {budget}, {minutes} мин.',
    },
  },
  'hawala-corridor': {
    title: { en: 'The missing leg', ru: 'Недостающее звено', kk: 'Жоқ буын' },
    summary: {
      en: 'A transfer corridor where one service’s books do not balance and the others feed families. Budget {budget}, {minutes} min.',
      ru: 'Коридор переводов, где у одной службы книги не сходятся, а другие кормят семьи. Бюджет {budget}, {minutes} мин.',
      kk: 'Бір қызметтің есебі сәйкес келмейтін, ал өзгелері отбасыларды асырайтын аударым дәлізі. Бюджет {budget}, {minutes} мин.',
    },
  },
  'front-invoices': {
    title: { en: 'Invoices for nothing', ru: 'Счета ни за что', kk: 'Бос шоттар' },
    summary: {
      en: 'Small companies that bill each other, and an ownership chain at 49, 50 and 51 %. Budget {budget}, {minutes} min.',
      ru: 'Небольшие компании, что выставляют счета друг другу, и цепочка владения с долями 49, 50 и 51 %. Бюджет {budget}, {minutes} мин.',
      kk: 'Бір-біріне шот ұсынатын шағын компаниялар және 49, 50 және 51 % үлесті иелену тізбегі. Бюджет {budget}, {minutes} мин.',
    },
  },
  'trade-route': {
    title: { en: 'Three times the price', ru: 'Втридорога', kk: 'Үш есе баға' },
    summary: {
      en: 'Imports paid far above their worth beside trade at honest prices. Budget {budget}, {minutes} min.',
      ru: 'Импорт, оплаченный намного выше цены, рядом с торговлей по честным ценам. Бюджет {budget}, {minutes} мин.',
      kk: 'Құнынан әлдеқайда қымбат төленген импорт және қасындағы адал бағалы сауда. Бюджет {budget}, {minutes} мин.',
    },
  },
  'wallets-border': {
    title: { en: 'Cash machines at the border', ru: 'Банкоматы у границы', kk: 'Шекарадағы банкоматтар' },
    summary: {
      en: 'An appeal page fills cards and wallets that are emptied where the road ends. Budget {budget}, {minutes} min.',
      ru: 'Страница сбора наполняет карты и кошельки, которые опустошают там, где кончается дорога. Бюджет {budget}, {minutes} мин.',
      kk: 'Қаражат жинау парақшасы жолдың соңында босатылатын карталар мен әмияндарды толтырады. Бюджет {budget}, {minutes} мин.',
    },
  },
  'lone-actor': {
    title: { en: 'On one’s own wages', ru: 'На свою зарплату', kk: 'Өз жалақысына' },
    summary: {
      en: 'Few rows, lawful money, a journey: who leaves to study and who does not come back? Budget {budget}, {minutes} min.',
      ru: 'Мало строк, законные деньги, поездка: кто уезжает учиться, а кто не вернётся? Бюджет {budget}, {minutes} мин.',
      kk: 'Аз жол, заңды ақша, бір сапар: кім оқуға кетеді, ал кім қайтпайды? Бюджет {budget}, {minutes} мин.',
    },
  },
  'motif-gauntlet': {
    title: { en: 'Eight shapes of money', ru: 'Восемь фигур денег', kk: 'Ақшаның сегіз пішіні' },
    summary: {
      en: 'All eight published patterns, each with a lawful twin that draws the same shape. Budget {budget}, {minutes} min.',
      ru: 'Все восемь опубликованных схем, и у каждой — законный двойник той же формы. Бюджет {budget}, {minutes} мин.',
      kk: 'Жарияланған сегіз схеманың бәрі, әрқайсысының пішіні бірдей заңды сыңары бар. Бюджет {budget}, {minutes} мин.',
    },
  },
  'full-spectrum': {
    title: { en: 'Full spectrum', ru: 'Полный спектр', kk: 'Барлық тәсіл бірге' },
    summary: {
      en: 'Money raised, moved and delivered in every way at once; the list changes while you work. Budget {budget}, {minutes} min.',
      ru: 'Деньги собирают, перемещают и доставляют всеми способами сразу; перечень меняется по ходу работы. Бюджет {budget}, {minutes} мин.',
      kk: 'Ақша барлық тәсілмен бірден жиналып, жылжытылып, жеткізіледі; жұмыс барысында тізбе өзгереді. Бюджет {budget}, {minutes} мин.',
    },
  },
} as const satisfies { readonly [recipe: string]: RecipeWords };
