/** Why each claim of `charity-front` is true, each decoy innocent, each payee covered. `{handle}` stands for a party's name. */
import type { Content } from '../../../core/scenario/story.ts';

const collector = {
  en: 'Gathers gifts on a private card and hands nearly all of them on within days to bodies and persons of the network, to which a recorded relation ties them.',
  ru: 'Собирает пожертвования на личную карту и за несколько дней почти всё передаёт организациям и лицам сети, с которыми связан учтённой связью.',
  kk: 'Жеке картаға қайырмалдық жинап, бірнеше күнде түгелге жуығын желідегі ұйымдар мен адамдарға береді; олармен тіркелген байланысы бар.',
};

const passesOn = {
  en: 'Receives money of the fronts without a trade of their own and sends it abroad within days; a recorded relation ties them to the owner’s side.',
  ru: 'Получает деньги фирм-прикрытий, не ведя собственного дела, и за несколько дней отправляет за рубеж; учтённая связь ведёт к стороне владельца.',
  kk: 'Өз кәсібі болмаса да бүркеме фирмалардың ақшасын алып, бірнеше күнде шетелге жібереді; тіркелген байланыс иесінің тарапына апарады.',
};

export const why: Content['why'] = {
  listed: {
    en: 'The list carries this person under a nom de guerre; the good-quality alias is the same name in another spelling, and the birth date agrees.',
    ru: 'В перечне это лицо значится под прозвищем; надёжное дополнительное имя — то же имя в иной транслитерации, дата рождения совпадает.',
    kk: 'Тізбеде бұл тұлға лақап атпен жазылған; сенімді қосымша есімі — сол есімнің өзге транслитерациясы, туған күні сәйкес келеді.',
  },
  'end-user/1': {
    en: 'Listed under another name; alias and passport number are the ones in the register.',
    ru: 'Включён в перечень под другим именем; дополнительное имя и номер паспорта совпадают с реестром.',
    kk: 'Тізбеге басқа есіммен енгізілген; қосымша есімі мен паспорт нөмірі тізіліммен бірдей.',
  },
  broker: {
    en: 'The same body as a listed exchange house: the list gives the trading name it bears today as an alias.',
    ru: 'Та же организация, что и обменная контора из перечня: нынешнее наименование указано там как дополнительное.',
    kk: 'Тізбедегі айырбас кеңсесімен бір ұйым: бүгінгі атауы онда қосымша атау ретінде көрсетілген.',
  },
  holding: {
    en: 'A listed person owns 50 % of {holding}.',
    ru: 'Лицу из перечня принадлежит 50 % в {holding}.',
    kk: '{holding} үлесінің 50 %-ы тізбедегі тұлғаға тиесілі.',
  },
  front: {
    en: '{holding} owns 50 % of {front}, and a listed person owns 50 % of {holding}: the stake passes on whole, it is not multiplied down to a quarter.',
    ru: '{holding} владеет 50 % в {front}, а лицо из перечня — 50 % в {holding}: доля переходит целиком, а не перемножается до четверти.',
    kk: '{holding} {front} үлесінің 50 %-ын, ал тізбедегі тұлға {holding} үлесінің 50 %-ын иеленеді: үлес көбейтіліп ширекке түспейді, толық өтеді.',
  },
  hawala: {
    en: 'Formally owned by another, but the register records that the listed person controls it. What it took in from the fronts never left by account: the pay-out was made abroad.',
    ru: 'Формально принадлежит другому, но в реестре указан контроль лица из перечня. Полученное от фирм-прикрытий по счетам не уходило: выплату сделали за рубежом.',
    kk: 'Ресми иесі басқа, бірақ тізілімде тізбедегі тұлғаның бақылауы көрсетілген. Бүркеме фирмалардан түскен ақша шотпен шықпаған: төлем шетелде жасалған.',
  },
  financier: {
    en: 'Signs for the listed person’s holding and feeds the network twice: gifts to the foundation that come back as a grant, and loans to a facilitator.',
    ru: 'Имеет право подписи в холдинге лица из перечня и питает сеть дважды: пожертвованиями фонду, которые возвращаются грантом, и займами посреднику.',
    kk: 'Тізбедегі тұлғаның холдингінде қол қояды және желіні екі жолмен қаржыландырады: грант болып қайтатын қорға қайырмалдық және делдалға қарыз.',
  },
  diverter: {
    en: 'Signs for the foundation and shares a phone with the body that received the diverted grants.',
    ru: 'Имеет право подписи в фонде и общий телефон с организацией, получившей уведённые гранты.',
    kk: 'Қорда қол қояды және бұрылған гранттарды алған ұйыммен ортақ телефоны бар.',
  },
  'sub-grantee': {
    en: 'Unlike the honest grantees it helps nobody: each grant leaves within days for the front company. One of the collectors signs for it.',
    ru: 'В отличие от честных получателей никому не помогает: каждый грант за несколько дней уходит фирме-прикрытию. Право подписи у одного из сборщиков.',
    kk: 'Адал алушылардан айырмашылығы — ешкімге көмектеспейді: әр грант бірнеше күнде бүркеме фирмаға кетеді. Жинаушылардың бірі қол қояды.',
  },
  'trader-front': {
    en: 'Lives at the sub-grantee’s address, invoices it without goods and passes the money to a facilitator and the transfer service.',
    ru: 'Зарегистрирован по адресу получателя субгранта, выставляет ему счета без товара и передаёт деньги посреднику и службе переводов.',
    kk: 'Субгрант алушының мекенжайында тіркелген, тауарсыз шот ұсынып, ақшаны делдал мен аударым қызметіне береді.',
  },
  'facilitator/0': passesOn,
  'facilitator/1': passesOn,
  'facilitator/2': passesOn,
  courier: {
    en: 'A relative of the receiver abroad who takes a collector’s takings and sends them on at once.',
    ru: 'Родственник получателя за рубежом: забирает собранное сборщиком и сразу отправляет дальше.',
    kk: 'Шетелдегі алушының туысы: жинаушының жинағанын алып, бірден жібереді.',
  },
  'collector/0': collector,
  'collector/1': collector,
  'collector/2': collector,
  'end-user/0': {
    en: 'Shares a phone with the listed person abroad and receives from the same facilitators and the same broker.',
    ru: 'Имеет общий телефон с лицом из перечня за рубежом, получает от тех же посредников и того же брокера.',
    kk: 'Шетелдегі тізбедегі тұлғамен ортақ телефоны бар, сол делдалдар мен сол брокерден алады.',
  },
  'end-user/2': {
    en: 'Receives from the courier, a relative, and from a facilitator, always after collections and never for any trade.',
    ru: 'Получает от курьера-родственника и от посредника, всегда после сборов и никогда за товар.',
    kk: 'Курьер туысынан және делдалдан алады, әрдайым жинаудан кейін, ешқашан тауар үшін емес.',
  },
  fund: {
    en: '{fund} was abused, it is no accomplice: one signatory steered grants to one payee. Freezing it would stop help to others; supervision and replacing the signatory is the measured answer.',
    ru: '{fund} использовали, это не соучастник: один подписант направлял гранты одному получателю. Заморозка остановит помощь другим; соразмерный ответ — надзор и смена подписанта.',
    kk: '{fund} пайдаланылып кеткен, ол сыбайлас емес: бір қол қоюшы гранттарды бір алушыға бұрып отырған. Тоқтату өзгелерге көмекті үзеді; өлшемді жауап — қадағалау және қол қоюшыны ауыстыру.',
  },
  namesake: {
    en: 'Same surname and given name as the listed person, but another birth date, identification number and father.',
    ru: 'Те же фамилия и имя, что у лица из перечня, но другие дата рождения, ИИН и отчество.',
    kk: 'Тегі мен есімі тізбедегі тұлғамен бірдей, бірақ туған күні, ЖСН-і және әкесінің аты басқа.',
  },
  lookalike: {
    en: 'Bears the name of a listed person who does not occur in the data. The years of birth are far apart and no document agrees: a false match.',
    ru: 'Носит имя лица из перечня, которого в данных нет. Годы рождения далеки друг от друга, документы не совпадают: ложное совпадение.',
    kk: 'Деректерде жоқ тізбедегі тұлғамен аттас. Туған жылдары алшақ, құжаты сәйкес келмейді: жалған сәйкестік.',
  },
  'payroll/0': {
    en: 'One of the busiest hubs: wages for the staff of many firms, every month to the same people. Freezing it stops their pay and grants to a relief fund, nothing else.',
    ru: 'Один из самых оживлённых узлов: зарплата сотрудников многих фирм, каждый месяц одним и тем же людям. Заморозка остановит лишь их зарплату и взносы на гуманитарную помощь.',
    kk: 'Ең қарбалас түйіндердің бірі: көптеген фирма қызметкерлерінің жалақысы, ай сайын сол адамдарға. Тоқтату тек олардың жалақысы мен гуманитарлық көмекке берілетін қаражатты үзеді.',
  },
  'trader/0': {
    en: 'Very many small payments in, like a collector. But they are for goods, all day and all week, and nothing moves on to the network.',
    ru: 'Очень много мелких поступлений, как у сборщика. Но это оплата товара, всю неделю, и дальше в сеть ничего не идёт.',
    kk: 'Жинаушыдағыдай ұсақ түсім өте көп. Бірақ бұл — апта бойғы тауар ақысы, желіге ештеңе өтпейді.',
  },
  'transfer/0': {
    en: 'The innocent twin of the hawala: each remittance in is matched by a pay-out by account to a relative abroad, less the fee.',
    ru: 'Невиновный двойник хавалы: каждому переводу соответствует выплата по счёту родственнику за рубежом за вычетом комиссии.',
    kk: 'Хаваланың кінәсіз егізі: әр аударымға комиссиясын шегергенде шетелдегі туысқа шот арқылы төлем сәйкес келеді.',
  },
  partner: {
    en: 'Owns the other half of the holding. The rule runs downwards only: co-owning with a listed person makes nobody listed.',
    ru: 'Владеет второй половиной холдинга. Правило действует только вниз: совладение с лицом из перечня никого подсанкционным не делает.',
    kk: 'Холдингтің екінші жартысының иесі. Ереже тек төмен қарай жүреді: тізбедегі тұлғамен бірге иелену ешкімді тізбедегі тұлға етпейді.',
  },
  minority: {
    en: 'The holding owns only 25 % of {minority}, nothing shows control, and its money is trade.',
    ru: 'Холдингу принадлежит лишь 25 % в {minority}, признаков контроля нет, её деньги — торговля.',
    kk: 'Холдинг {minority} үлесінің 25 %-ын ғана иеленеді, бақылау белгісі жоқ, ақшасы — сауда.',
  },
  appeal: {
    en: 'Neighbours give to this private card for a few weeks, as to a collector. But the money pays one open bill at home, and nothing is passed on to persons or abroad.',
    ru: 'Соседи несколько недель переводят на эту личную карту, как и сборщику. Но деньги идут на один понятный счёт внутри страны; людям и за рубеж ничего не передаётся.',
    kk: 'Көршілер бірнеше апта жеке картаға жинаушыға сияқты аударады. Бірақ ақша ел ішіндегі бір түсінікті шотқа кетеді; адамдарға да, шетелге де берілмейді.',
  },
  relief: {
    en: '{relief} is a partner in a UN humanitarian response plan; payments to it for relief are exempt under resolution 2664 (2022), paragraph 1.',
    ru: '{relief} — партнёр плана гуманитарного реагирования ООН; платежи ему для помощи выведены из-под мер пунктом 1 резолюции 2664 (2022).',
    kk: '{relief} — БҰҰ гуманитарлық ден қою жоспарының серіктесі; оған көмек үшін төлемдер 2664 (2022) қарарының 1-тармағымен босатылған.',
  },
  'relief-abroad': {
    en: 'The field office that buys the medicine: the same exemption covers payments to it, although they go abroad and in dollars.',
    ru: 'Полевое отделение, закупающее лекарства: изъятие действует и для него, хотя деньги идут за рубеж и в долларах.',
    kk: 'Дәрі-дәрмек сатып алатын далалық бөлімше: ақша шетелге доллармен кетсе де, ерекшелік оған да қолданылады.',
  },
};
