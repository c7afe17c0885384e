/** Why a claim about somebody who moves or delivers money is true. */
import type { Words } from '../../core/exercise/exercise.ts';
import type { PhraseCode } from '../../core/scenario/typology/phrases.ts';

type MoveGroup = 'front' | 'trade' | 'hawala' | 'crypto' | 'layer' | 'cycle' | 'cards' | 'courier';
export type MoveCode = Extract<PhraseCode, `${MoveGroup}.${string}`>;

export const whyMove: { readonly [code in MoveCode]: Words } = {
  'front.invoices': {
    en: '{party} writes invoices with no goods, staff or suppliers behind them, so that the money changes its name on the way. The payments in and out show it; the register ties it to {tie}.',
    ru: '{party} выставляет счета, за которыми нет ни товара, ни сотрудников, ни поставщиков: деньги по дороге меняют название. Это видно по платежам; связь в реестре: {tie}.',
    kk: '{party} артында тауары да, қызметкері де, жеткізушісі де жоқ шот ұсынады: ақша жолда атауын өзгертеді. Мұны төлемдер көрсетеді; тізілімдегі байланыс: {tie}.',
  },
  'front.director': {
    en: '{party} signs for {front}, which has no trade of its own, and passes its money on. The mandate and the payments prove it together.',
    ru: '{party} имеет право подписи и передаёт дальше деньги фирмы без собственного дела; фирма — {front}. Доказывают вместе право подписи и платежи.',
    kk: '{party} өз саудасы жоқ {front} фирмасында қол қойып, оның ақшасын әрі қарай береді. Қол қою құқығы мен төлемдер бірге дәлелдейді.',
  },
  'trade.importer': {
    en: '{party} pays {supplier} far more than the goods are worth, and more than others pay for the same goods. The difference is the money that moves.',
    ru: '{party} платит намного больше цены товара и больше, чем другие за такой же; поставщик — {supplier}. Разница и есть перемещаемые деньги.',
    kk: '{party} тауарға құнынан әлдеқайда көп және өзгелерден артық төлейді; жеткізуші — {supplier}. Айырма — жылжытылатын ақшаның өзі.',
  },
  'trade.supplier': {
    en: '{party} is paid too much by {importer}, ships what the goods are worth and passes the difference on. An honest supplier spends what it is paid on its own trade.',
    ru: '{party} получает сверх цены товара; плательщик — {importer}. Разница после отгрузки уходит дальше. Честный поставщик тратит полученное на своё дело.',
    kk: '{party} тауар құнынан артық алады; төлеуші — {importer}. Айырма жөнелтуден кейін әрі қарай кетеді. Адал жеткізуші алғанын өз ісіне жұмсайды.',
  },
  'hawala.home': {
    en: '{party} takes money in here, and {broker} pays it out elsewhere: no bank payment joins the two. For these sums nothing leaves the account of {party}; the gap is to be inferred from place, time and amount.',
    ru: '{party} принимает деньги здесь, а выплачивает их в другом месте {broker}: банковского платежа между ними нет. По этим суммам со счёта ничего не уходит; разрыв выводится из места, времени и суммы.',
    kk: '{party} ақшаны осында қабылдайды, ал басқа жерде {broker} төлейді: оларды қосатын банк төлемі жоқ. Бұл сомалар бойынша шоттан ештеңе шықпайды; үзіліс орны, уақыты мен сомасы бойынша анықталады.',
  },
  'hawala.abroad': {
    en: '{party} pays out abroad, from its own till, what {broker} took in. Payments to the end users follow the payments in by a day or two and are a little smaller.',
    ru: '{party} выплачивает за рубежом из своей кассы; деньги принимает {broker}. Выплаты следуют за поступлениями через день-два и чуть меньше их.',
    kk: '{party} шетелде өз кассасынан төлейді; ақшаны {broker} қабылдайды. Төлемдер түсімнен бір-екі күн кейін жасалады және одан сәл аз.',
  },
  'hawala.settler': {
    en: '{party} evens out the books of {broker} by a trade payment, net of what ran the other way. The sum fits no delivery; it fits the open balance.',
    ru: '{party} торговым платежом сводит взаимные расчёты за вычетом встречных сумм; книги ведёт {broker}. Сумма не отвечает ни одной поставке, но отвечает остатку расчётов.',
    kk: '{party} қарсы бағыттағы соманы шегеріп, сауда төлемімен өзара есепті теңестіреді; есепті {broker} жүргізеді. Сома ешбір жеткізілімге емес, есеп қалдығына сәйкес келеді.',
  },
  'crypto.buyer': {
    en: '{party} buys virtual assets from private sellers with money of the network and keeps nothing. The purchases follow each payment in; the register ties it to {tie}.',
    ru: '{party} покупает виртуальные активы у частных продавцов на деньги сети и ничего не оставляет себе. Покупки следуют за каждым поступлением; связь в реестре: {tie}.',
    kk: '{party} желінің ақшасына жеке сатушылардан виртуалды актив сатып алып, өзіне ештеңе қалдырмайды. Сатып алу әр түсімнен кейін болады; тізілімдегі байланыс: {tie}.',
  },
  'crypto.seller': {
    en: '{party} sells virtual assets person to person, always to the same ring, while an honest seller serves whoever comes. The register ties it to {tie}.',
    ru: '{party} продаёт виртуальные активы из рук в руки и всегда одному кругу, тогда как честный продавец обслуживает всех. Связь в реестре: {tie}.',
    kk: '{party} виртуалды активті қолдан қолға, үнемі бір топқа сатады, ал адал сатушы келгеннің бәріне сатады. Тізілімдегі байланыс: {tie}.',
  },
  'crypto.exchange': {
    en: '{party} exchanges virtual assets for the ring without asking who stands behind it. The register ties it to {tie}; an exchange that merely serves the public has no such tie.',
    ru: '{party} обменивает виртуальные активы для этого круга, не спрашивая, кто за ним стоит. Связь в реестре: {tie}; у обменника, обслуживающего всех, такой связи нет.',
    kk: '{party} артында кім тұрғанын сұрамай, осы топқа виртуалды актив айырбастайды. Тізілімдегі байланыс: {tie}; жұртшылыққа қызмет ететін айырбастаушыда мұндай байланыс жоқ.',
  },
  'crypto.cash-out': {
    en: '{party} turns virtual assets back into money and pays it out at once, to others. An investor’s money comes back to the investor. The register ties it to {tie}.',
    ru: '{party} обращает виртуальные активы в деньги и сразу выплачивает их другим. К инвестору деньги возвращаются на его же счёт. Связь в реестре: {tie}.',
    kk: '{party} виртуалды активті қайтадан ақшаға айналдырып, бірден өзгелерге төлейді. Инвестордың ақшасы өз шотына қайтады. Тізілімдегі байланыс: {tie}.',
  },
  'layer.scatters': {
    en: '{party} splits what it gets among several accounts within days, in parts that add up to the whole. Nobody earned these parts by work; the register ties it to {tie}.',
    ru: '{party} за несколько дней делит полученное между несколькими счетами, и части дают в сумме целое. Работой эти части никто не заработал; связь в реестре: {tie}.',
    kk: '{party} алғанын бірнеше күнде бірнеше шотқа бөледі, бөліктердің қосындысы бүтінге тең. Бұл бөліктерді ешкім еңбекпен таппаған; тізілімдегі байланыс: {tie}.',
  },
  'layer.gathers': {
    en: '{party} gathers what several accounts bring and passes it on as one, soon after the last of them. It pays no bills from it; the register ties it to {tie}.',
    ru: '{party} собирает приносимое с нескольких счетов и вскоре после последнего поступления передаёт одной суммой. Никаких своих расходов из этого не платит; связь в реестре: {tie}.',
    kk: '{party} бірнеше шоттан келгенді жинап, соңғысынан кейін көп ұзамай бір сома етіп береді. Одан өз шығынын төлемейді; тізілімдегі байланыс: {tie}.',
  },
  'layer.passes-on': {
    en: '{party} is one of the accounts the money is passed through: in and out within days, next to nothing kept. Passing on alone could be chance; again and again, and with the relation to {tie}, it is not.',
    ru: '{party} — один из счетов, через которые проходят деньги: приход и уход за несколько дней, почти ничего не остаётся. Один раз — возможно, случай; раз за разом и при связи в реестре ({tie}) — нет.',
    kk: '{party} — ақша өтетін шоттардың бірі: бірнеше күнде түсіп, кетеді, ештеңе дерлік қалмайды. Бір рет болса, кездейсоқтық шығар; қайта-қайта әрі тізілімдегі байланыспен ({tie}) — олай емес.',
  },
  'cycle.member': {
    en: '{party} belongs to a ring in which money goes round before it leaves. The payments, put in order of time, close the ring; the register ties {party} to {tie}.',
    ru: '{party} входит в кольцо, по которому деньги идут перед уходом. Платежи, поставленные по времени, замыкают кольцо; связь в реестре: {tie}.',
    kk: '{party} ақша кетер алдында айналатын шеңберге кіреді. Уақыт ретімен қойылған төлемдер шеңберді тұйықтайды; тізілімдегі байланыс: {tie}.',
  },
  'cards.loader': {
    en: '{party} loads cards and wallets of others with money of the network, each time before the cash is drawn. A firm loads the cards of its own staff. The register ties it to {tie}.',
    ru: '{party} пополняет чужие карты и кошельки деньгами сети, всякий раз перед снятием наличных. Фирма пополняет карты своих сотрудников. Связь в реестре: {tie}.',
    kk: '{party} желінің ақшасымен өзгелердің карталары мен әмияндарын әр жолы қолма-қол ақша алынар алдында толтырады. Фирма өз қызметкерлерінің карталарын толтырады. Тізілімдегі байланыс: {tie}.',
  },
  'cards.holder': {
    en: '{party} holds a card that {loader} loads and that is then emptied as cash near the border. No shop, fare or bill is ever paid with it.',
    ru: '{party} — держатель карты, с которой затем снимают наличные у границы; пополняет карту {loader}. Ни магазин, ни проезд, ни счёт ею не оплачивают.',
    kk: '{party} — кейін шекара маңында қолма-қол ақшасы алынатын картаның иесі; картаны {loader} толтырады. Онымен дүкенге де, жолға да, шотқа да төленбейді.',
  },
  'courier.draws': {
    en: '{party} draws as cash here what {other} pays in elsewhere some days later, a little less. No account records the way between; place, time and amount do.',
    ru: '{party} снимает наличные здесь, а через несколько дней в другом месте чуть меньшую сумму вносит {other}. Путь между ними не отражён на счетах; его показывают место, время и сумма.',
    kk: '{party} осында қолма-қол ақша алады, бірнеше күннен кейін басқа жерде сәл азын {other} салады. Арадағы жол шоттарда жоқ; оны орны, уақыты мен сомасы көрсетеді.',
  },
  'courier.pays-in': {
    en: '{party} pays in elsewhere what {other} drew as cash, and hands it on to the network. No trade of its own explains cash of this size at these times.',
    ru: '{party} вносит в другом месте наличные и передаёт их сети; снимает наличные {other}. Собственным делом такие суммы в такое время не объясняются.',
    kk: '{party} басқа жерде қолма-қол ақша салып, желіге береді; ақшаны {other} алады. Мұндай уақыттағы мұндай сома өз кәсібімен түсіндірілмейді.',
  },
};
