/** Why each claim of `first-steps` is true, each decoy innocent, each payee covered. `{handle}` stands for a party's name. */
import type { Content } from '../../../core/scenario/story.ts';

export const why: Content['why'] = {
  listed: {
    en: 'The list carries this person under another name; the good-quality alias is the same name in another spelling, and the birth date agrees.',
    ru: 'В перечне это лицо значится под другим именем; надёжное дополнительное имя — то же имя в иной транслитерации, дата рождения совпадает.',
    kk: 'Тізбеде бұл тұлға басқа есіммен жазылған; сенімді қосымша есімі — дәл сол есімнің өзге транслитерациясы, туған күні сәйкес келеді.',
  },
  'end-user': {
    en: 'The listed name differs in spelling only, and the passport number on the list is the one in the register.',
    ru: 'Имя в перечне отличается только написанием, а номер паспорта в перечне совпадает с номером в реестре.',
    kk: 'Тізбедегі есімнің тек жазылуы өзгеше, ал паспорт нөмірі тізілімдегі нөмірмен бірдей.',
  },
  front: {
    en: 'A listed person owns 50 % of {front}. Its funds are theirs to use, wholly or jointly, so they fall under the freeze.',
    ru: 'Лицу из перечня принадлежит 50 % в {front}. Средства компании принадлежат ему совместно с другими, поэтому подпадают под заморозку.',
    kk: '{front} үлесінің 50 %-ы тізбедегі тұлғаға тиесілі. Қаражаты оған бірлесіп тиесілі болғандықтан, тоқтатуға жатады.',
  },
  facilitator: {
    en: 'Signs for the front company, receives its money without any business of their own and wires it on within days.',
    ru: 'Имеет право подписи в фирме-прикрытии, получает её деньги без собственной деятельности и за несколько дней отправляет их дальше за рубеж.',
    kk: 'Бүркеме фирма атынан қол қояды, өз кәсібі болмаса да оның ақшасын алып, бірнеше күнде шетелге аударып жібереді.',
  },
  collector: {
    en: 'Shares a phone with the listed person, gathers gifts on a private card and hands nearly all of them on to the front and the courier.',
    ru: 'Имеет общий телефон с лицом из перечня, собирает пожертвования на личную карту и почти всё передаёт фирме-прикрытию и курьеру.',
    kk: 'Тізбедегі тұлғамен ортақ телефоны бар, жеке картаға қайырмалдық жинап, түгелге жуығын бүркеме фирма мен курьерге береді.',
  },
  courier: {
    en: 'A relative of the collector who takes money from the collector and from the listed person and sends it to the same person abroad.',
    ru: 'Родственник сборщика: берёт деньги у него и у лица из перечня и отправляет тому же получателю за рубежом.',
    kk: 'Жинаушының туысы: одан және тізбедегі тұлғадан ақша алып, шетелдегі сол алушыға жібереді.',
  },
  namesake: {
    en: 'Same surname and given name as the listed person, but another birth date, another identification number and another father. An ordinary life: wages, shops, bills.',
    ru: 'Те же фамилия и имя, что у лица из перечня, но другие дата рождения, ИИН и отчество. Обычная жизнь: зарплата, магазины, счета.',
    kk: 'Тегі мен есімі тізбедегі тұлғамен бірдей, бірақ туған күні, ЖСН-і және әкесінің аты басқа. Тіршілігі әдеттегідей: жалақы, дүкен, төлемдер.',
  },
  'trader/0': {
    en: 'Paid by very many people, a little each time, like the collector. But the payments are for goods, they come every day, and nothing goes abroad.',
    ru: 'Как и сборщику, платят многие и понемногу. Но это оплата товара, она идёт каждый день, и за рубеж ничего не уходит.',
    kk: 'Жинаушыға сияқты көп адам аз-аздан төлейді. Бірақ бұл — тауар ақысы, күн сайын түседі, шетелге ештеңе кетпейді.',
  },
  'payroll/0': {
    en: 'One of the busiest hubs: it pays the wages of several firms. Freezing it stops the pay of people who have nothing to do with the case.',
    ru: 'Один из самых оживлённых узлов: платит зарплату сотрудникам нескольких фирм. Заморозка оставит без зарплаты непричастных людей.',
    kk: 'Ең қарбалас түйіндердің бірі: бірнеше фирманың жалақысын төлейді. Оны тоқтату іске қатысы жоқ адамдарды жалақысыз қалдырады.',
  },
  'transfer/0': {
    en: 'A licensed transfer service: each payment in has a payment out to a relative abroad, less the fee. No money of the network passes through it.',
    ru: 'Лицензированная служба переводов: каждому поступлению соответствует выплата родственнику за рубежом за вычетом комиссии. Деньги сети через неё не проходят.',
    kk: 'Лицензиясы бар аударым қызметі: әр түсімге комиссиясын шегергендегі шетелдегі туысқа төлем сәйкес келеді. Желінің ақшасы ол арқылы өтпейді.',
  },
  partner: {
    en: 'Owns the other half of the company. Owning a share beside a listed person does not make the co-owner listed, and no money of the network touches this account.',
    ru: 'Владеет второй половиной фирмы. Доля рядом с лицом из перечня не делает совладельца подсанкционным; деньги сети через этот счёт не проходят.',
    kk: 'Фирманың екінші жартысының иесі. Тізбедегі тұлғамен қатар үлес иелену оны тізбедегі тұлға етпейді; желінің ақшасы бұл шоттан өтпейді.',
  },
  appeal: {
    en: 'Neighbours give to this private card for a few weeks, as to the collector. But the money pays one open bill at home, and nothing is passed on to persons or abroad.',
    ru: 'Соседи несколько недель переводят на эту личную карту, как и сборщику. Но деньги идут на один понятный счёт внутри страны; людям и за рубеж ничего не передаётся.',
    kk: 'Көршілер бірнеше апта жеке картаға жинаушыға сияқты аударады. Бірақ ақша ел ішіндегі бір түсінікті шотқа кетеді; адамдарға да, шетелге де берілмейді.',
  },
  relief: {
    en: '{relief} is a partner in a UN humanitarian response plan. Payments to it for relief are exempt from the freeze under Security Council resolution 2664 (2022).',
    ru: '{relief} — партнёр плана гуманитарного реагирования ООН. На платежи ему для гуманитарной помощи распространяется изъятие по резолюции 2664 (2022) Совета Безопасности.',
    kk: '{relief} — БҰҰ гуманитарлық ден қою жоспарының серіктесі. Оған гуманитарлық көмек үшін төлемдерге Қауіпсіздік Кеңесінің 2664 (2022) қарарындағы ерекшелік қолданылады.',
  },
};
