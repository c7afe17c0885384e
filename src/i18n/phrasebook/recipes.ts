/** Titles and one-line descriptions of the bundled recipes, by name. `{budget}` and `{minutes}` are those of the recipe. */
import type { Words } from '../../core/exercise/exercise.ts';
import type { Recipe } from '../../core/scenario/recipe.ts';

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
      en: 'A respected foundation, one grantee that passes the grants on, invoices that follow the money and not the work. Aid must go on. Budget {budget}, {minutes} min.',
      ru: 'Уважаемый фонд, один получатель, передающий гранты дальше, счета, что следуют за деньгами, а не за работой. Помощь не должна прерваться. Бюджет {budget}, {minutes} мин.',
      kk: 'Беделді қор, гранттарды әрі қарай беретін бір алушы, жұмысқа емес, ақшаға сай шоттар. Көмек үзілмеуі тиіс. Бюджет {budget}, {minutes} мин.',
    },
  },
  'sham-fund-crypto': {
    title: {
      en: 'A fund like any other',
      ru: 'Фонд как фонд',
      kk: 'Өзгелердей бір қор',
    },
    summary: {
      en: 'A sham fund among honest ones, an appeal page beside it; their money becomes virtual assets and comes back as somebody else’s. Budget {budget}, {minutes} min.',
      ru: 'Фиктивный фонд среди честных и страница сбора рядом; их деньги становятся виртуальными активами и возвращаются уже чужими. Бюджет {budget}, {minutes} мин.',
      kk: 'Адал қорлар арасындағы жалған қор, қасында онлайн жинау; ақшасы виртуалды активке айналып, өзге біреудікі болып қайтады. Бюджет {budget}, {minutes} мин.',
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
    title: { en: 'The price of the goods', ru: 'Цена товара', kk: 'Тауардың бағасы' },
    summary: {
      en: 'Imports whose price follows the money, beside trade at honest prices; a sham fund gives. Budget {budget}, {minutes} min.',
      ru: 'Импорт, цена которого следует за деньгами, рядом с честной торговлей; платит фиктивный фонд. Бюджет {budget}, {minutes} мин.',
      kk: 'Бағасы ақшаға сай өзгеретін импорт және қасындағы адал сауда; ақшаны жалған қор береді. Бюджет {budget}, {minutes} мин.',
    },
  },
  'wallets-border': {
    title: { en: 'Cards that others fill', ru: 'Карты, которые пополняют другие', kk: 'Өзгелер толтыратын карталар' },
    summary: {
      en: 'An appeal brings money that fills cards and wallets, and what is on them goes on, over the border too and partly as cash. Budget {budget}, {minutes} min.',
      ru: 'Сбор приносит деньги, которыми пополняют карты и кошельки, а с них они уходят дальше — и за рубеж, и наличными. Бюджет {budget}, {minutes} мин.',
      kk: 'Онлайн жинау әкелген ақша карталар мен әмияндарды толтырады, олардан шетелге де, қолма-қол да әрі қарай кетеді. Бюджет {budget}, {minutes} мин.',
    },
  },
  'lone-actor': {
    title: { en: 'On one’s own wages', ru: 'На свою зарплату', kk: 'Өз жалақысына' },
    summary: {
      en: 'Lawful wages in small parts, and cash that changes place: who leaves to study, and who pays for fighters? Budget {budget}, {minutes} min.',
      ru: 'Законная зарплата по частям и наличные, что меняют место: кто уезжает учиться, а кто платит за боевиков? Бюджет {budget}, {minutes} мин.',
      kk: 'Бөлшектеп берілген заңды жалақы және орнын ауыстыратын қолма-қол ақша: кім оқуға кетеді, ал кім содырлар үшін төлейді? Бюджет {budget}, {minutes} мин.',
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

/** A bundled recipe with its own title and description, where it names none. */
export function toldRecipe(recipe: Recipe): Recipe {
  const words = Object.entries(bundledWords).find(([name]) => name === recipe.name)?.[1];
  return words === undefined
    ? recipe
    : { ...recipe, title: recipe.title ?? words.title, summary: recipe.summary ?? words.summary };
}
