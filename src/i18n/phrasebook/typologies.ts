/** Titles of the typologies, and what is said to have reached the analyst about each: how money moved, naming nobody. */
import type { Phrasebook } from '../../core/scenario/phrasebook.ts';

export const typologies: Phrasebook['typologies'] = {
  'small-donations': {
    title: { en: 'Small donations', ru: 'Мелкие пожертвования', kk: 'Ұсақ қайырмалдықтар' },
    lead: {
      en: 'People say they gave small sums to private cards “for families in need” and never heard what became of them. Some of those who asked are honest.',
      ru: 'Люди рассказывают, что переводили небольшие суммы на личные карты «для нуждающихся семей» и не узнали, что с ними стало. Часть просивших — честные люди.',
      kk: 'Адамдар жеке карталарға «мұқтаж отбасыларға» деп аз-аздан ақша аударғанын, бірақ оның тағдырын білмегенін айтады. Сұрағандардың бір бөлігі адал.',
    },
  },
  crowdfunding: {
    title: { en: 'Crowdfunding', ru: 'Краудфандинг', kk: 'Онлайн қаражат жинау' },
    lead: {
      en: 'An appeal on social networks raised a great deal within days of being posted. The page is gone; the story it told could not be confirmed.',
      ru: 'Призыв в социальных сетях за считаные дни собрал много денег. Страница удалена; изложенную на ней историю подтвердить не удалось.',
      kk: 'Әлеуметтік желідегі үндеу санаулы күнде көп ақша жинады. Парақша жойылған; ондағы оқиғаны растау мүмкін болмады.',
    },
  },
  'npo-diversion': {
    title: { en: 'Diversion of NPO funds', ru: 'Увод средств НПО', kk: 'ҮЕҰ қаражатын бұру' },
    lead: {
      en: 'The trustees of a respected foundation report that one line of grants left no trace of help to anyone. They suspect one of their own people.',
      ru: 'Попечители уважаемого фонда сообщают: одна линия грантов не оставила следов помощи кому-либо. Они подозревают кого-то из своих.',
      kk: 'Беделді қордың қамқоршылары гранттардың бір желісінен ешкімге көмек тигенінің ізі жоқ екенін хабарлады. Олар өз адамдарының бірінен күдіктенеді.',
    },
  },
  'sham-npo': {
    title: { en: 'Sham NPO', ru: 'Фиктивная НПО', kk: 'Жалған ҮЕҰ' },
    lead: {
      en: 'A fund takes in gifts like any other. A former volunteer says that most of them go to those who sign for it, and that the aid it gives is there to be seen.',
      ru: 'Фонд получает пожертвования, как и прочие. Бывший волонтёр говорит, что большая их часть уходит тем, кто за него подписывает, а помощь оказывают для вида.',
      kk: 'Бір қор өзгелер сияқты қайырмалдық алады. Бұрынғы еріктінің айтуынша, оның көбі қор үшін қол қоятындарға кетеді, ал көмек көз үшін ғана көрсетіледі.',
    },
  },
  hawala: {
    title: { en: 'Hawala', ru: 'Хавала', kk: 'Хавала жүйесі' },
    lead: {
      en: 'Value is said to reach people abroad through a transfer service whose books show no payment to them: money goes in here and a partner pays out there.',
      ru: 'Ценность, по сообщениям, доходит до людей за рубежом через службу переводов, по счетам которой выплат им нет: деньги вносят здесь, а платит партнёр там.',
      kk: 'Ақша мұнда аударым қызметіне беріледі, ал шетелдегі адамдарға оны серіктесі төлейді деседі: қызметтің шоттарында ондай төлем көрінбейді.',
    },
  },
  'prepaid-cards': {
    title: {
      en: 'Prepaid cards and wallets',
      ru: 'Предоплаченные карты и кошельки',
      kk: 'Алдын ала төленген карталар мен әмияндар',
    },
    lead: {
      en: 'The same few people are said to fill the cards and mobile wallets of others, and what is on them to reach somebody else within days, partly as cash.',
      ru: 'Одни и те же люди, по сообщениям, пополняют чужие карты и мобильные кошельки, и за несколько дней деньги с них доходят до кого-то ещё, отчасти наличными.',
      kk: 'Сол бірнеше адам өзгелердің карталары мен мобильді әмияндарын толтырып, ондағы ақша бірнеше күнде, бір бөлігі қолма-қол, басқа біреуге жететін көрінеді.',
    },
  },
  'front-company': {
    title: {
      en: 'Front company and invoices',
      ru: 'Фирма-прикрытие и счета за услуги',
      kk: 'Бүркеме фирма және жалған шоттар',
    },
    lead: {
      en: 'A bank doubts that all services invoiced between some firms were ever provided: the sums follow money that came in days before. Who stands behind the firms is to be worked out from the register.',
      ru: 'Банк сомневается, что все услуги, за которые некоторые фирмы выставляли друг другу счета, оказаны: суммы следуют за деньгами, пришедшими несколькими днями раньше. Кто стоит за фирмами, следует установить по реестру.',
      kk: 'Банк кейбір фирмалардың бір-біріне шот ұсынған қызметтерінің бәрі көрсетілгеніне күмәнданады: сомалар бірнеше күн бұрын түскен ақшаға сай. Фирмалардың артында кім тұрғанын тізілім бойынша анықтау керек.',
    },
  },
  'trade-based': {
    title: { en: 'Over-invoiced trade', ru: 'Завышение цен в торговле', kk: 'Саудада бағаны көтеру' },
    lead: {
      en: 'Customs suspect that some imports are paid for far above their price. Part of such money stays with the supplier abroad, and the rest goes on from there.',
      ru: 'Таможня подозревает, что часть импорта оплачивают намного дороже его цены. Часть таких денег остаётся у зарубежного поставщика, остальное уходит дальше.',
      kk: 'Кеден кейбір импорт бағасынан әлдеқайда қымбат төленеді деп күдіктенеді. Ондай ақшаның бір бөлігі шетелдегі жеткізушіде қалып, қалғаны әрі қарай кетеді.',
    },
  },
  'cash-courier': {
    title: { en: 'Cash courier', ru: 'Курьер с наличными', kk: 'Қолма-қол ақша курьері' },
    lead: {
      en: 'Somebody is said to carry cash: it is drawn by one person and, days later, the same sum is paid in by another. No account records what lies between.',
      ru: 'Некто, по сообщениям, возит наличные: их снимает один человек, а через несколько дней ту же сумму вносит другой. Промежуток не отражён ни на одном счёте.',
      kk: 'Біреу қолма-қол ақша тасиды деседі: бір адам алады, ал бірнеше күннен кейін сол соманы басқасы салады. Арасындағысы ешбір шотта көрінбейді.',
    },
  },
  'crypto-hop': {
    title: { en: 'Crypto hop', ru: 'Переход через криптоактивы', kk: 'Криптоактив арқылы өткізу' },
    lead: {
      en: 'Money is said to be turned into virtual assets by way of private sellers and turned back into money by others, partly through an exchange.',
      ru: 'Деньги, по сообщениям, через частных продавцов превращают в виртуальные активы, а другие обращают их снова в деньги, отчасти через биржу.',
      kk: 'Ақша жеке сатушылар арқылы виртуалды активке айналдырылып, оны басқалар, ішінара биржа арқылы, қайтадан ақшаға айналдыратын көрінеді.',
    },
  },
  'self-funded': {
    title: { en: 'Self-funded actor', ru: 'Самофинансирование', kk: 'Өз қаражатымен әрекет ету' },
    lead: {
      en: 'Families report that relatives hand part of their wages, and at times what they borrow or sell, to an acquaintance who “helps with a journey”. Others merely leave to study.',
      ru: 'Семьи сообщают, что родственники отдают часть зарплаты, а порой взятое взаймы или вырученное за вещи, знакомому, который «помогает с поездкой». Другие просто уезжают учиться.',
      kk: 'Отбасылар туыстарының жалақысының бір бөлігін, кейде қарызға алғанын не зат сатқан ақшасын «сапарға көмектесетін» танысына беретінін хабарлады. Басқалары жай ғана оқуға кетеді.',
    },
  },
  'fan-out': {
    title: { en: 'Fan-out', ru: 'Веерная рассылка', kk: 'Бір шоттан көпке тарату' },
    lead: {
      en: 'One account is said to pay many others within a short time, none of which has anything to do with the rest. Payrolls look the same.',
      ru: 'Один счёт, по сообщениям, за короткое время платит многим, ничем между собой не связанным. Так же выглядит и выплата зарплаты.',
      kk: 'Бір шот қысқа уақытта өзара байланыссыз көп шотқа төлейтін көрінеді. Жалақы төлеу де осыған ұқсайды.',
    },
  },
  'fan-in': {
    title: { en: 'Fan-in', ru: 'Сбор на один счёт', kk: 'Көптен бір шотқа жинау' },
    lead: {
      en: 'Money from many accounts is said to come together on one and not to stay there. Shops and school funds look the same at first sight.',
      ru: 'Деньги со многих счетов, по сообщениям, сходятся на одном и там не задерживаются. На первый взгляд так же выглядят магазины и школьные сборы.',
      kk: 'Көп шоттан ақша біреуіне жиналып, онда тұрақтамайтын көрінеді. Бір қарағанда дүкендер мен мектептегі ақша жинау да солай көрінеді.',
    },
  },
  cycle: {
    title: { en: 'Cycle', ru: 'Круговое движение', kk: 'Айналма қозғалыс' },
    lead: {
      en: 'Part of some money is said to travel in a circle and come back to where it started, so that turnover looks like trade.',
      ru: 'Часть денег, по сообщениям, идёт по кругу и возвращается туда, откуда вышла, чтобы оборот походил на торговлю.',
      kk: 'Ақшаның бір бөлігі айналып, шыққан жеріне қайтып келетін көрінеді: айналым саудаға ұқсауы үшін.',
    },
  },
  random: {
    title: { en: 'Wandering path', ru: 'Блуждающий путь', kk: 'Бұралаң жол' },
    lead: {
      en: 'Money is said to wander from account to account without any pattern, a new way each time. Only the order in time holds the path together.',
      ru: 'Деньги, по сообщениям, блуждают со счёта на счёт без всякого узора, каждый раз по-новому. Путь удерживает лишь порядок во времени.',
      kk: 'Ақша шоттан шотқа еш өрнексіз, әр жолы жаңаша көшетін көрінеді. Жолды тек уақыт реті ғана біріктіреді.',
    },
  },
  bipartite: {
    title: { en: 'Two sides', ru: 'Две стороны', kk: 'Екі жақты схема' },
    lead: {
      en: 'Several payers are said to share the same several payees: each pays more than one of them, and no pair stands out.',
      ru: 'Несколько плательщиков, по сообщениям, делят одних и тех же получателей: каждый платит не одному, и ни одна пара не выделяется.',
      kk: 'Бірнеше төлеуші сол бірнеше алушыны ортақ пайдаланатын көрінеді: әрқайсысы біреуден көпке төлейді, ешбір жұп көзге түспейді.',
    },
  },
  stack: {
    title: { en: 'Layers', ru: 'Слои', kk: 'Қабаттар' },
    lead: {
      en: 'Money is said to pass through several layers of accounts, each paying the next, before it leaves. Every layer is only a few days deep.',
      ru: 'Деньги, по сообщениям, до ухода проходят несколько слоёв счетов: каждый платит следующему. На слой приходится лишь несколько дней.',
      kk: 'Ақша кетпес бұрын шоттардың бірнеше қабатынан өтетін көрінеді: әр қабат келесісіне төлейді. Әр қабатқа бірнеше күн ғана кетеді.',
    },
  },
  'scatter-gather': {
    title: { en: 'Scatter and gather', ru: 'Рассеивание и сбор', kk: 'Шашыратып қайта жинау' },
    lead: {
      en: 'One account is said to spread money over several others, and all of them to pay the same account soon after.',
      ru: 'Один счёт, по сообщениям, распределяет деньги по нескольким, а те вскоре платят одному и тому же счёту.',
      kk: 'Бір шот ақшаны бірнеше шотқа бөліп, олар көп ұзамай бір шотқа төлейтін көрінеді.',
    },
  },
  'gather-scatter': {
    title: { en: 'Gather and scatter', ru: 'Сбор и рассеивание', kk: 'Жинап қайта шашырату' },
    lead: {
      en: 'One account is said to take money in from several and to hand it out again to several others, keeping nearly nothing.',
      ru: 'Один счёт, по сообщениям, принимает деньги от нескольких и раздаёт нескольким другим, почти ничего не оставляя себе.',
      kk: 'Бір шот бірнеше шоттан ақша алып, өзінде ештеңе дерлік қалдырмай, басқа бірнеше шотқа тарататын көрінеді.',
    },
  },
};
