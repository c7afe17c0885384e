/** Why a claim about somebody who moves or delivers money is true. */
import type { Words } from '../../core/exercise/exercise.ts';
import type { PhraseCode } from '../../core/scenario/typology/phrases.ts';

type MoveGroup = 'front' | 'trade' | 'hawala' | 'crypto' | 'layer' | 'cycle' | 'cards' | 'courier';
export type MoveCode = Extract<PhraseCode, `${MoveGroup}.${string}`>;

export const whyMove: { readonly [code in MoveCode]: Words } = {
  'front.invoices': {
    en: 'Beside its ordinary trade {party} is paid for invoices by members of the network and within days pays nearly the same on to others of them. The payments in and out fit each other, not the trade. The register records a tie to {tie}.',
    ru: '{party} наряду с обычной торговлей получает по счетам от участников сети и за несколько дней платит почти столько же другим её участникам. Приход и расход отвечают друг другу, а не торговле. Связь в реестре: {tie}.',
    kk: '{party} кәдімгі саудасымен қатар желі қатысушыларынан шот бойынша ақша алып, бірнеше күнде дерлік сонша соманы басқа қатысушыларға төлейді. Кіріс пен шығыс саудаға емес, бір-біріне сәйкес. Тізілімдегі байланыс: {tie}.',
  },
  'front.director': {
    en: '{party} signs for {front}, receives the network’s money from such firms as pay, loan or services, and passes nearly all of it on. The mandate and the payments prove it together.',
    ru: '{party} имеет право подписи; фирма — {front}. Деньги сети приходят от таких фирм как зарплата, заём или услуги и почти целиком уходят дальше. Доказывают вместе право подписи и платежи.',
    kk: '{party} {front} фирмасында қол қояды. Желінің ақшасы ондай фирмалардан жалақы, қарыз не қызмет түрінде келіп, түгелге жуығы әрі қарай кетеді. Қол қою құқығы мен төлемдер бірге дәлелдейді.',
  },
  'trade.importer': {
    en: '{party} pays {supplier} for imports with money that came from the network days before, and each time nearly as much as came in: the price follows the money, not the goods. A payment in, a payment out and the recorded tie prove it.',
    ru: '{party} платит за импорт деньгами, пришедшими от сети за несколько дней до того, и каждый раз почти столько, сколько пришло; поставщик — {supplier}. Цена следует за деньгами, а не за товаром. Доказывают поступление, отправка и учтённая связь.',
    kk: '{party} бірнеше күн бұрын желіден келген ақшаға импорт үшін әр жолы дерлік сонша сома төлейді; жеткізуші — {supplier}. Баға тауарға емес, ақшаға сай. Кіріс төлем, шығыс төлем және тіркелген байланыс дәлелдейді.',
  },
  'trade.supplier': {
    en: '{party} is paid too much by {importer}, keeps what the goods are worth and passes the difference on to the network. An honest supplier spends what comes in on a trade of its own.',
    ru: '{party} получает сверх цены товара; плательщик — {importer}. Цена товара остаётся, разница уходит сети. Честный поставщик тратит полученное на своё дело.',
    kk: '{party} тауар құнынан артық алады; төлеуші — {importer}. Тауар құны қалады, айырма желіге кетеді. Адал жеткізуші алғанын өз ісіне жұмсайды.',
  },
  'hawala.home': {
    en: '{party} takes the network’s money in, and some days later {broker} pays the same value out elsewhere: no payment joins the two, and most of what came in never leaves. The gap is inferred from time and amount; the register ties {party} to the network.',
    ru: '{party} принимает деньги сети, а через несколько дней ту же ценность в другом месте выплачивает {broker}: платежа между ними нет, и большая часть принятого никуда не уходит. Разрыв выводится из времени и суммы; связь с сетью есть в реестре.',
    kk: '{party} желінің ақшасын қабылдайды, ал бірнеше күннен кейін сол құнды басқа жерде {broker} төлейді: оларды қосатын төлем жоқ, қабылданғанның көбі ешқайда кетпейді. Үзіліс уақыты мен сомасы бойынша анықталады; желімен байланысы тізілімде бар.',
  },
  'hawala.abroad': {
    en: '{party} pays out abroad, from its own float, what {broker} took in at home. The payments towards the end users follow within days and no payment of that size came in before them.',
    ru: '{party} выплачивает за рубежом из собственных средств; деньги дома принимает {broker}. Выплаты в сторону конечных получателей следуют через несколько дней, а поступления такой величины перед ними нет.',
    kk: '{party} шетелде өз қаражатынан төлейді; елде ақшаны {broker} қабылдайды. Түпкі алушылар жаққа төлемдер бірнеше күннен кейін жасалады, ал олардың алдында мұндай мөлшердегі түсім жоқ.',
  },
  'hawala.settler': {
    en: '{party} carries the part of the account between the two books that is settled in money: services or invoices from {broker}, then a payment abroad as if for imports. The sums fit the open balance, not a delivery.',
    ru: '{party} проводит ту часть взаимных расчётов, которую сводят деньгами: приход за услуги или по счетам, затем платёж за рубеж как будто за импорт; книги ведёт {broker}. Суммы отвечают остатку расчётов, а не поставке.',
    kk: '{party} өзара есептің ақшамен теңестірілетін бөлігін өткізеді: қызмет не шот үшін түсім, сосын импорт үшін сияқты шетелге төлем; есепті {broker} жүргізеді. Сомалар жеткізілімге емес, есеп қалдығына сай.',
  },
  'crypto.buyer': {
    en: '{party} buys virtual assets from private sellers with money of the network and keeps next to nothing: purchases follow each payment in within days. The register records a tie to {tie}.',
    ru: '{party} покупает виртуальные активы у частных продавцов на деньги сети и почти ничего не оставляет себе: покупки следуют за каждым поступлением в считаные дни. Связь в реестре: {tie}.',
    kk: '{party} желінің ақшасына жеке сатушылардан виртуалды актив алып, өзіне ештеңе дерлік қалдырмайды: сатып алу әр түсімнен кейін санаулы күнде жасалады. Тізілімдегі байланыс: {tie}.',
  },
  'crypto.seller': {
    en: '{party} sells virtual assets to buyers of the network and passes what they pay on to the exchange or to those who cash out. An honest seller’s takings stay in the trade. The register records a tie to {tie}.',
    ru: '{party} продаёт виртуальные активы покупателям сети и передаёт выручку бирже или тем, кто обналичивает. У честного продавца выручка остаётся в деле. Связь в реестре: {tie}.',
    kk: '{party} желі сатып алушыларына виртуалды актив сатып, түскенін биржаға не қолма-қолға айналдыратындарға береді. Адал сатушының түсімі өз ісінде қалады. Тізілімдегі байланыс: {tie}.',
  },
  'crypto.exchange': {
    en: '{party} stands between those who sell for the network and those who cash out: money comes from the one and goes to the other within days. That an exchange serves many is no proof; the tie to {tie} in the register is.',
    ru: '{party} стоит между продающими для сети и обналичивающими: от одних деньги приходят, другим за несколько дней уходят. Что биржа обслуживает многих — не доказательство; доказывает связь в реестре: {tie}.',
    kk: '{party} желі үшін сататындар мен қолма-қолға айналдыратындардың арасында тұр: бірінен ақша келеді, екіншісіне бірнеше күнде кетеді. Биржаның көпке қызмет ететіні дәлел емес; дәлел — тізілімдегі байланыс: {tie}.',
  },
  'crypto.cash-out': {
    en: '{party} turns virtual assets back into money and within days pays nearly all of it to others. An investor’s money comes back to the investor. The register records a tie to {tie}.',
    ru: '{party} обращает виртуальные активы в деньги и за несколько дней почти всё выплачивает другим. К инвестору деньги возвращаются на его же счёт. Связь в реестре: {tie}.',
    kk: '{party} виртуалды активті қайтадан ақшаға айналдырып, түгелге жуығын бірнеше күнде өзгелерге төлейді. Инвестордың ақшасы өз шотына қайтады. Тізілімдегі байланыс: {tie}.',
  },
  'layer.scatters': {
    en: '{party} gets money of the network and within days splits nearly all of it among several accounts; the parts add up to what came in. The register records a tie to {tie}.',
    ru: '{party} получает деньги сети и за несколько дней почти всё делит между несколькими счетами; части дают в сумме пришедшее. Связь в реестре: {tie}.',
    kk: '{party} желінің ақшасын алып, түгелге жуығын бірнеше күнде бірнеше шотқа бөледі; бөліктердің қосындысы түскенге тең дерлік. Тізілімдегі байланыс: {tie}.',
  },
  'layer.gathers': {
    en: '{party} gathers what several members bring and, soon after the last of it, passes nearly all of it on. Many are paid by many; here the payers lead back to the network, and the register records a tie to {tie}.',
    ru: '{party} собирает приносимое несколькими участниками и вскоре после последнего поступления почти всё передаёт дальше. Многие получают от многих; здесь же плательщики ведут назад к сети, и есть связь в реестре: {tie}.',
    kk: '{party} бірнеше қатысушы әкелгенді жинап, соңғысынан кейін көп ұзамай түгелге жуығын әрі қарай береді. Көп адамнан алатындар көп; мұнда төлеушілер желіге апарады, әрі тізілімде байланыс бар: {tie}.',
  },
  'layer.passes-on': {
    en: 'Money of the network passes through an account of {party}: in and out within days, next to nothing kept. Once could be chance; turn after turn, and with the tie to {tie} in the register, it is not.',
    ru: 'Деньги сети проходят через счёт, держатель которого — {party}: приход и уход за несколько дней, почти ничего не остаётся. Один раз — возможно, случай; раз за разом и при связи в реестре ({tie}) — нет.',
    kk: 'Желінің ақшасы иесі {party} болып табылатын шоттан өтеді: бірнеше күнде түсіп, кетеді, ештеңе дерлік қалмайды. Бір рет болса, кездейсоқтық шығар; қайта-қайта әрі тізілімдегі байланыспен ({tie}) — олай емес.',
  },
  'cycle.member': {
    en: '{party} belongs to a ring in which money of the network goes round before it leaves. The payments, put in order of time, close the ring; the register records a tie to {tie}.',
    ru: '{party} входит в кольцо, по которому деньги идут перед уходом. Платежи, поставленные по времени, замыкают кольцо; связь в реестре: {tie}.',
    kk: '{party} ақша кетер алдында айналатын шеңберге кіреді. Уақыт ретімен қойылған төлемдер шеңберді тұйықтайды; тізілімдегі байланыс: {tie}.',
  },
  'cards.loader': {
    en: '{party} receives money of the network and within days fills the cards and wallets of several people with it. A firm that pays for journeys of its staff does so with its own money. The register records a tie to {tie}.',
    ru: '{party} получает деньги сети и за несколько дней пополняет ими карты и кошельки нескольких людей. Фирма оплачивает поездки своих сотрудников из собственных денег. Связь в реестре: {tie}.',
    kk: '{party} желінің ақшасын алып, бірнеше күнде онымен бірнеше адамның карталары мен әмияндарын толтырады. Қызметкерлерінің сапарын төлейтін фирма өз ақшасынан төлейді. Тізілімдегі байланыс: {tie}.',
  },
  'cards.holder': {
    en: '{party} holds a card or wallet that {loader} fills, and what comes in goes to an end user within days, by wallet or as cash. Daily purchases are paid from other money. The recorded tie and the payments prove it together.',
    ru: '{party} держит карту или кошелёк, и то, чем их пополняют, за несколько дней уходит конечному получателю через кошелёк или наличными; пополняет {loader}. Повседневные покупки идут из других денег. Доказывают вместе учтённая связь и платежи.',
    kk: '{party} картасына не әмиянына түскен ақша бірнеше күнде әмиян арқылы не қолма-қол түпкі алушыға кетеді; толтыратын — {loader}. Күнделікті сатып алу басқа ақшадан төленеді. Тіркелген байланыс пен төлемдер бірге дәлелдейді.',
  },
  'courier.draws': {
    en: '{party} receives money of the network, and within days {other} holds the same sum elsewhere: it went as cash. No account records the way between; time and amount show it, and the register records the tie.',
    ru: '{party} получает деньги сети, а через несколько дней ту же сумму в другом месте держит {other}: её перевезли наличными. Путь между ними не отражён на счетах; его показывают время и сумма, а связь есть в реестре.',
    kk: '{party} желінің ақшасын алады, ал бірнеше күннен кейін басқа жерде сол сома {other} қолында болады: ол қолма-қол тасылған. Арадағы жол шоттарда жоқ; оны уақыт пен сома көрсетеді, ал байланыс тізілімде бар.',
  },
  'courier.pays-in': {
    en: '{party} pays in cash that {other} drew days before, and sends it on to the end users. Two ends with the same sum and the recorded tie join what no account does.',
    ru: '{party} вносит наличные и отправляет их конечным получателям; за несколько дней до того их снимает {other}. То, чего не соединяет ни один счёт, соединяют одинаковая сумма на двух концах и учтённая связь.',
    kk: '{party} қолма-қол ақша салып, түпкі алушыларға жібереді; бірнеше күн бұрын оны {other} алады. Ешбір шот қоспайтынды екі ұштағы бірдей сома мен тіркелген байланыс қосады.',
  },
};
