/** Why somebody who looks like a member is innocent, and how one can tell; why a payee is covered. */
import type { Words } from '../../core/exercise/exercise.ts';
import type { PhraseCode } from '../../core/scenario/typology/phrases.ts';

export type InnocentCode = Extract<PhraseCode, `${'decoy' | 'covered'}.${string}`>;

export const whyInnocent: { readonly [code in InnocentCode]: Words } = {
  'decoy.disaster-appeal': {
    en: '{party} gathers gifts like a collector, in a burst after a real disaster. But the money goes to shops and builders for the people hit; none of it reaches the network and nothing in the register ties {party} to it.',
    ru: '{party} собирает пожертвования, как сборщик, всплеском после настоящего бедствия. Но деньги идут в магазины и строителям для пострадавших; до сети не доходит ничего, и связей с ней в реестре нет.',
    kk: '{party} нағыз апаттан кейін жинаушыға ұқсап қайырмалдық жинайды. Бірақ ақша зардап шеккендер үшін дүкендер мен құрылысшыларға кетеді; желіге ештеңе жетпейді, тізілімде онымен байланысы жоқ.',
  },
  'decoy.school-collection': {
    en: '{party} is paid by many on a private card, but they are parents, the sums are the same each month, and the money is paid on to a school.',
    ru: '{party} получает на личную карту от многих, но это родители, суммы каждый месяц одинаковы, а деньги уходят школе.',
    kk: '{party} жеке картаға көп адамнан ақша алады, бірақ олар — ата-аналар, сома ай сайын бірдей, ақша мектепке төленеді.',
  },
  'decoy.appeal-page': {
    en: '{party} runs an appeal page that raised much in a few days, like the sham one. But its money pays one clinic or shop, bill by bill; nobody of the network sees any of it.',
    ru: '{party} ведёт страницу сбора, за несколько дней собравшую много, как и ложная. Но деньги идут одной клинике или магазину, счёт за счётом; никому из сети не достаётся ничего.',
    kk: '{party} жалғаны сияқты бірнеше күнде көп жинаған парақшаны жүргізеді. Бірақ ақша бір емханаға не дүкенге, шот-шотымен төленеді; желідегі ешкімге ештеңе тимейді.',
  },
  'decoy.diverted-npo': {
    en: '{party} was abused, it is no accomplice: {insider} steered one line of grants without its knowledge. It has staff, aid and reports to show. Freezing it stops help to others; supervision and removing the insider is the measured answer.',
    ru: '{party} — жертва, а не соучастник: одну линию грантов без ведома организации направляет {insider}. Есть сотрудники, помощь и отчёты. Заморозка остановит помощь другим; соразмерный ответ — надзор и отстранение этого лица.',
    kk: '{party} — сыбайлас емес, пайдаланылып кеткен: гранттардың бір желісін ұйымның хабарынсыз {insider} бұрып отыр. Қызметкері, көмегі, есебі бар. Тоқтату өзгелерге көмекті үзеді; өлшемді жауап — қадағалау және сол адамды шеттету.',
  },
  'decoy.honest-npo': {
    en: '{party} passes money to sub-grantees too, and some of it quickly. But its grantees spend it on goods, wages and aid, which their payments show.',
    ru: '{party} тоже передаёт деньги получателям субгрантов, иногда быстро. Но те тратят их на товары, зарплаты и помощь: это видно по их платежам.',
    kk: '{party} да субгрант алушыларға ақша береді, кейде тез береді. Бірақ олар оны тауарға, жалақыға және көмекке жұмсайды: мұны төлемдері көрсетеді.',
  },
  'decoy.student': {
    en: '{party} saves, borrows and buys a ticket like somebody leaving for good. But the tuition goes to a school, and the family pays the keep month by month.',
    ru: '{party} копит, занимает и покупает билет, как тот, кто уезжает насовсем. Но плата за обучение идёт учебному заведению, а семья помесячно присылает на жизнь.',
    kk: '{party} біржола кететін адамдай ақша жинап, қарыз алып, билет сатып алады. Бірақ оқу ақысы оқу орнына төленеді, ал отбасы ай сайын күнкөріс ақшасын жібереді.',
  },
  'decoy.treasury': {
    en: '{party} moves money in circles and pays before it is due, as groups of firms do that pool their cash. The owners in the register are all innocent, wages and tax are paid, and no money of the network comes near.',
    ru: '{party} гоняет деньги по кругу и платит раньше срока, как бывает в группах с общей казной. Все владельцы по реестру непричастны, зарплаты и налоги платятся, деньги сети рядом не проходят.',
    kk: '{party} ақшаны айналдырып, мерзімінен бұрын төлейді: қаражатын біріктірген фирмалар тобында солай болады. Тізілімдегі иелерінің бәрі бейкүнә, жалақы мен салық төленеді, желінің ақшасы маңынан өтпейді.',
  },
  'decoy.importer': {
    en: '{party} pays large sums for imports, but at prices others pay too: payments follow deliveries, and the supplier passes nothing on to the network.',
    ru: '{party} платит за импорт крупные суммы, но по тем же ценам, что и другие: платежи следуют за поставками, и поставщик ничего не передаёт сети.',
    kk: '{party} импортқа ірі сома төлейді, бірақ бағасы өзгелердікімен бірдей: төлем жеткізілімнен кейін жасалады, жеткізуші желіге ештеңе бермейді.',
  },
  'decoy.remittances': {
    en: '{party} is a licensed transfer service: each payment in from a migrant has its payment out to a family, less the fee. Nothing is missing from its books.',
    ru: '{party} — лицензированная служба переводов: каждому взносу мигранта отвечает выплата семье за вычетом комиссии. В её книгах ничего не пропадает.',
    kk: '{party} — лицензиясы бар аударым қызметі: мигранттың әр жарнасына комиссиясын шегергенде отбасына төлем сәйкес келеді. Есебінде жоғалған ештеңе жоқ.',
  },
  'decoy.investor': {
    en: '{party} buys and sells virtual assets, but for itself: what it sells comes back to its own account, and it deals with whoever is on the market.',
    ru: '{party} покупает и продаёт виртуальные активы, но для себя: выручка возвращается на собственный счёт, а сделки идут с кем придётся.',
    kk: '{party} виртуалды активті сатып алады және сатады, бірақ өзі үшін: түскен ақша өз шотына қайтады, мәмілені нарықтағы кез келгенмен жасайды.',
  },
  'decoy.travel-cards': {
    en: '{party} loads cards of others, as the network’s loader does. But they are travel cards of its own staff: they pay fares, rooms and meals, and the holders draw wages from the same firm.',
    ru: '{party} пополняет чужие карты, как и пополняющий в сети. Но это дорожные карты своих сотрудников: ими платят за проезд, гостиницу и еду, а держатели получают там же зарплату.',
    kk: '{party} желідегідей өзгелердің карталарын толтырады. Бірақ бұл — өз қызметкерлерінің жол карталары: олармен жолға, қонақүйге, тамаққа төленеді, иелері жалақыны сол жерден алады.',
  },
  'decoy.cash-trade': {
    en: '{party} draws and pays in large sums of cash, as people do who trade in cattle or used cars. Price and deposit match deal by deal, and nothing goes on to the network.',
    ru: '{party} снимает и вносит крупные наличные, как торгующие скотом или подержанными машинами. Цена и взнос сходятся сделка за сделкой, и сети ничего не передаётся.',
    kk: '{party} мал не ұсталған көлік саудасындағыдай ірі қолма-қол ақша алып-салады. Баға мен салым мәміле сайын сәйкес келеді, желіге ештеңе берілмейді.',
  },
  'decoy.pays-crew': {
    en: '{party} pays many persons at once, as an account that scatters does. But it is pay for work that was done: the same crew, week after week, and the money comes from customers.',
    ru: '{party} платит сразу многим, как и рассеивающий счёт. Но это плата за сделанную работу: та же бригада из недели в неделю, а деньги приходят от заказчиков.',
    kk: '{party} шашырататын шот сияқты бірден көп адамға төлейді. Бірақ бұл — істелген жұмыстың ақысы: апта сайын сол бригада, ал ақша тапсырыс берушілерден келеді.',
  },
  'decoy.gathers-rents': {
    en: '{party} is paid by many, as an account that gathers is. But the payers are tenants or members, the sums repeat, and the money ends in bills for the house or the club.',
    ru: '{party} получает от многих, как и собирающий счёт. Но платят жильцы или члены клуба, суммы повторяются, и деньги уходят на счета за дом или клуб.',
    kk: '{party} жинайтын шот сияқты көп адамнан ақша алады. Бірақ төлейтіндер — жалға алушылар не клуб мүшелері, сома қайталанады, ақша үй не клуб шоттарына кетеді.',
  },
  'decoy.savings-circle': {
    en: '{party} belongs to a savings circle: every member pays in, each gets the pot in turn, and all have had it by the end. The ring is closed; nothing leaves it.',
    ru: '{party} входит в кассу взаимопомощи: все вносят поровну, каждый по очереди получает общую сумму. Кольцо замкнуто, из него ничего не уходит.',
    kk: '{party} достардың ақша жинау шеңберіне кіреді: бәрі бірдей салады, жиналғанды кезекпен алады. Шеңбер тұйық, одан ештеңе шықпайды.',
  },
  'decoy.friends': {
    en: '{party} lends to friends and relatives and borrows from them: small sums both ways, paid back in time. No way through them leads on to the network.',
    ru: '{party} даёт взаймы друзьям и родным и занимает у них: небольшие суммы в обе стороны, с возвратом. Ни один путь через них не ведёт к сети.',
    kk: '{party} достары мен туыстарына қарыз береді және олардан алады: екі жаққа да шағын сома, қайтарылып отырады. Олар арқылы желіге апаратын жол жоқ.',
  },
  'decoy.wholesale': {
    en: '{party} trades where many shops buy from the same few wholesalers: many to many, as in a two-sided scheme. But goods move, stocks are paid for, and takings come from customers.',
    ru: '{party} торгует там, где многие магазины берут у одних и тех же оптовиков: многие со многими, как в схеме двух сторон. Но движется товар, закупки оплачиваются, а выручка приходит от покупателей.',
    kk: '{party} көп дүкен бірнеше көтерме саудагерден алатын жерде сауда жасайды: екі жақты схемадағыдай көп пен көп. Бірақ тауар қозғалады, сатып алу төленеді, түсім сатып алушылардан келеді.',
  },
  'decoy.supply-chain': {
    en: '{party} stands in a chain of maker, wholesaler and shop: layer pays layer, as in a stack. But each keeps its margin, pays wages and tax, and the chain ends with customers.',
    ru: '{party} — звено цепи «производитель — оптовик — магазин»: слой платит слою, как в слоистой схеме. Но каждый оставляет себе наценку, платит зарплату и налоги, а на конце цепи — покупатели.',
    kk: '{party} — «өндіруші — көтерме саудагер — дүкен» тізбегінің буыны: қабат қабатқа төлейді. Бірақ әрқайсысы үстемесін қалдырады, жалақы мен салық төлейді, тізбек соңында — сатып алушылар.',
  },
  'decoy.organiser': {
    en: '{party} arranges trips or events: it pays several helpers, and they pay the same hotel or hall. Guests paid for it beforehand, and the money ends with the host.',
    ru: '{party} устраивает поездки или праздники: платит нескольким помощникам, а те — одной гостинице или залу. Гости заплатили заранее, и деньги остаются у хозяина зала.',
    kk: '{party} сапар не той ұйымдастырады: бірнеше көмекшіге төлейді, олар бір қонақүйге не залға төлейді. Қонақтар алдын ала төлеген, ақша зал иесінде қалады.',
  },
  'decoy.cooperative': {
    en: '{party} is a cooperative: it gathers from buyers and shares out among its farmers. The shares follow what each delivered, season by season.',
    ru: '{party} — кооператив: собирает с покупателей и делит между своими хозяйствами. Доли отвечают тому, что каждый сдал за сезон.',
    kk: '{party} — кооператив: сатып алушылардан жинап, өз шаруашылықтарына бөледі. Үлес әркімнің маусымда өткізгеніне сай.',
  },
  'decoy.below-threshold': {
    en: '{principal}, who is listed, owns less than 50 % of {party} and does not direct it: the share passes on nothing. The share itself and the dividends on it are frozen; {party} is not.',
    ru: '{principal}, лицо из перечня, владеет менее чем 50 % в {party} и не управляет этой организацией: доля ничего не передаёт. Заморожены сама доля и дивиденды по ней, но не организация.',
    kk: 'Тізбедегі тұлға {principal} {party} үлесінің 50 %-ынан азын иеленеді және оны басқармайды: үлес ештеңе өткізбейді. Тоқтатылатыны — үлестің өзі мен дивиденді, ұйым емес.',
  },
  'decoy.namesake': {
    en: '{party} bears the name of {listed}, who is listed, but has another father, another birth date and another identification number. A name is a reason to look, not proof.',
    ru: '{party} носит то же имя, что и лицо из перечня ({listed}), но отчество, дата рождения и ИИН другие. Имя — повод проверить, а не доказательство.',
    kk: '{party} тізбедегі тұлғамен ({listed}) аттас, бірақ әкесінің аты, туған күні және ЖСН-і басқа. Есім — тексеруге себеп, дәлел емес.',
  },
  'decoy.lookalike': {
    en: '{party} bears the name of a listed person, but the birth dates are years apart and no document agrees. The listed person does not occur in these data at all.',
    ru: '{party} носит имя лица из перечня, но даты рождения расходятся на годы и ни один документ не совпадает. Самого лица из перечня в этих данных нет.',
    kk: '{party} тізбедегі тұлғамен аттас, бірақ туған күндерінің арасы бірнеше жыл, ешбір құжаты сәйкес келмейді. Тізбедегі тұлғаның өзі бұл деректерде жоқ.',
  },
  'decoy.hub': {
    en: '{party} is one of the busiest accounts, but busy for everybody alike: payroll, utilities, tax, market or transfers. Freezing it would stop the daily life of people who have nothing to do with the case.',
    ru: '{party} — один из самых оживлённых узлов, но для всех одинаково: зарплата, коммунальные услуги, налоги, рынок или переводы. Заморозка остановит обычную жизнь непричастных людей.',
    kk: '{party} — ең қарбалас түйіндердің бірі, бірақ бәріне бірдей: жалақы, коммуналдық төлем, салық, базар немесе аударым. Тоқтату іске қатысы жоқ адамдардың тіршілігін тоқтатады.',
  },
  'covered.relief': {
    en: '{party} is a covered humanitarian provider: payments to it for relief are exempt from the freeze under Security Council resolutions 2664 (2022), paragraph 1, and 2761 (2024), also when they go abroad, and must not be stopped.',
    ru: '{party} — гуманитарная организация, на которую распространяется изъятие: платежи ей на помощь выведены из-под мер резолюциями 2664 (2022), пункт 1, и 2761 (2024) Совета Безопасности, в том числе за рубеж; останавливать их нельзя.',
    kk: '{party} — ерекшелік қолданылатын гуманитарлық ұйым: оған көмек үшін төлемдер, шетелге кетсе де, Қауіпсіздік Кеңесінің 2664 (2022) қарарының 1-тармағымен және 2761 (2024) қарарымен босатылған; оларды тоқтатуға болмайды.',
  },
};
