/** Why somebody who looks like a member is innocent, and how one can tell; why a payee is covered. */
import type { Words } from '../../core/exercise/exercise.ts';
import type { PhraseCode } from '../../core/scenario/typology/phrases.ts';

export type InnocentCode = Extract<PhraseCode, `${'decoy' | 'covered'}.${string}`>;

export const whyInnocent: { readonly [code in InnocentCode]: Words } = {
  'decoy.disaster-appeal': {
    en: '{party} gathers gifts like a collector, in bursts after an appeal. But what was given buys goods from one shop soon after; no chain of the network leads through this card. Kinship with a member, should there be any, would prove nothing by itself.',
    ru: '{party} собирает пожертвования, как сборщик, всплесками после призыва. Но на собранное вскоре покупают товар в одном магазине; ни одна цепь сети через эту карту не идёт. Родство с участником, если бы и нашлось, само ничего не доказывает.',
    kk: '{party} жинаушыға ұқсап, үндеуден кейін лап еткізіп қайырмалдық жинайды. Бірақ жиналғанға көп ұзамай бір дүкеннен тауар алынады; желінің бірде-бір тізбегі бұл картадан өтпейді. Қатысушымен туыстығы болса да, ол өздігінен ештеңе дәлелдемейді.',
  },
  'decoy.school-collection': {
    en: '{party} is paid by many on a private card, like a collector. But they are parents, the sums repeat, and the money is paid on to a school, not to the network.',
    ru: '{party} получает на личную карту от многих, как сборщик. Но это родители, суммы повторяются, и деньги уходят школе, а не сети.',
    kk: '{party} жинаушы сияқты жеке картаға көп адамнан ақша алады. Бірақ олар — ата-аналар, сома қайталанады, ақша желіге емес, мектепке төленеді.',
  },
  'decoy.appeal-page': {
    en: '{party} runs an appeal that brings much in a few days, like the sham one. But what it gathers pays for goods at one shop, and no chain of the network leads through its account.',
    ru: '{party} ведёт сбор, за несколько дней приносящий много, как и ложный. Но собранным оплачивают товар в одном магазине, и ни одна цепь сети через этот счёт не идёт.',
    kk: '{party} жалғаны сияқты бірнеше күнде көп әкелетін жинауды жүргізеді. Бірақ жиналғанымен бір дүкендегі тауар төленеді, желінің бірде-бір тізбегі бұл шоттан өтпейді.',
  },
  'decoy.diverted-npo': {
    en: '{party} was abused and is no accomplice: {insider} steers one line of grants. The other grants, aid and wages are real. Freezing {party} stops help to others; supervision and removing the insider is the measured answer.',
    ru: '{party} — жертва, а не соучастник: одну линию грантов направляет {insider}. Остальные гранты, помощь и зарплаты настоящие. Заморозка остановит помощь другим; соразмерный ответ — надзор и отстранение этого лица.',
    kk: '{party} — сыбайлас емес, пайдаланылып кеткен: гранттардың бір желісін {insider} бұрып отыр. Қалған гранттар, көмек пен жалақы — шынайы. Тоқтату өзгелерге көмекті үзеді; өлшемді жауап — қадағалау және сол адамды шеттету.',
  },
  'decoy.honest-npo': {
    en: '{party} takes gifts and passes part of them on to another body, as in a diversion. But that body gives aid, and no chain of the network leads through the account.',
    ru: '{party} получает пожертвования и часть передаёт другой организации, как при уводе средств. Но та оказывает помощь, и ни одна цепь сети через счёт не идёт.',
    kk: '{party} қайырмалдық алып, бір бөлігін басқа ұйымға береді, қаражат бұруға ұқсайды. Бірақ ол ұйым көмек көрсетеді, желінің бірде-бір тізбегі шоттан өтпейді.',
  },
  'decoy.student': {
    en: '{party} gets money from several people and sends large sums abroad, like somebody leaving for good. But they are relatives in the register, and what goes abroad is tuition to one school.',
    ru: '{party} получает деньги от нескольких человек и отправляет крупные суммы за рубеж, как уезжающие насовсем. Но по реестру это родственники, а за рубеж уходит плата за обучение одному учебному заведению.',
    kk: '{party} бірнеше адамнан ақша алып, біржола кететіндер сияқты шетелге ірі сома жібереді. Бірақ олар тізілім бойынша — туыстары, ал шетелге кететіні — бір оқу орнына оқу ақысы.',
  },
  'decoy.treasury': {
    en: '{party} moves money to and fro, as groups of firms do that pool their cash. The register shows one parent that controls the others; the money stays in the group, and no chain of the network leads through it.',
    ru: '{party} перебрасывает деньги туда и обратно, как в группах с общей казной. В реестре видна одна головная фирма, контролирующая остальные; деньги остаются в группе, и ни одна цепь сети через неё не идёт.',
    kk: '{party} ақшаны ары-бері аударады: қаражатын біріктірген фирмалар тобында солай болады. Тізілімде қалғандарын бақылайтын бір бас фирма көрінеді; ақша топ ішінде қалады, желінің бірде-бір тізбегі одан өтпейді.',
  },
  'decoy.importer': {
    en: '{party} pays large sums for imports, like the importer of the network. But they are paid from its own takings, and neither its account nor the supplier’s lies on a chain of the network.',
    ru: '{party} платит за импорт крупные суммы, как импортёр сети. Но платит из собственной выручки, и ни её счёт, ни счёт поставщика не лежат на цепях сети.',
    kk: '{party} желідегі импорттаушы сияқты импортқа ірі сома төлейді. Бірақ өз түсімінен төлейді, оның да, жеткізушінің де шоты желі тізбектерінде жоқ.',
  },
  'decoy.remittances': {
    en: '{party} is an honest transfer service: payments in from workers here have their payments out to families abroad a day later, less the fee. What comes in goes out; nothing is missing between the books.',
    ru: '{party} — честная служба переводов: взносам работников здесь через день отвечают выплаты семьям за рубежом за вычетом комиссии. Что пришло, то и ушло; между книгами ничего не пропадает.',
    kk: '{party} — адал аударым қызметі: мұндағы жұмысшылардың жарналарына бір күннен кейін комиссиясын шегергенде шетелдегі отбасыларға төлем сәйкес келеді. Не түссе, сол шығады; есептер арасында жоғалған ештеңе жоқ.',
  },
  'decoy.investor': {
    en: '{party} buys virtual assets from a private seller, like a buyer of the network. But some days later the money, less a loss, comes back to the same account: this is somebody investing for themselves.',
    ru: '{party} покупает виртуальные активы у частного продавца, как покупатель сети. Но через несколько дней деньги за вычетом убытка возвращаются на тот же счёт: это инвестиции для себя.',
    kk: '{party} желідегі сатып алушы сияқты жеке сатушыдан виртуалды актив алады. Бірақ бірнеше күннен кейін ақша шығынын шегергенде сол шотқа қайтады: бұл — өзі үшін инвестиция.',
  },
  'decoy.travel-cards': {
    en: '{party} fills cards of several people, as a loader of the network does. But the money is its own, the cards are for journeys on business, and no chain of the network leads through their holders.',
    ru: '{party} пополняет карты нескольких людей, как пополняющий в сети. Но деньги её собственные, карты — для деловых поездок, и ни одна цепь сети через их держателей не идёт.',
    kk: '{party} желідегі толтырушы сияқты бірнеше адамның карталарын толтырады. Бірақ ақша өзінікі, карталар — іссапарға арналған, желінің бірде-бір тізбегі олардың иелерінен өтпейді.',
  },
  'decoy.cash-trade': {
    en: '{party} pays out large sums and has a smaller one paid back some days later, which looks like a courier’s two ends. But both rows join the same two people, for goods on the market: nothing is missing between them.',
    ru: '{party} платит крупные суммы, а через несколько дней получает назад меньшую: похоже на два конца пути курьера. Но обе строки соединяют одних и тех же людей, за товар на рынке: между ними ничего не пропадает.',
    kk: '{party} ірі сома төлеп, бірнеше күннен кейін одан азын қайтарып алады: курьер жолының екі ұшына ұқсайды. Бірақ екі жол да сол екі адамды, базардағы тауар үшін қосады: арасында жоғалған ештеңе жоқ.',
  },
  'decoy.pays-crew': {
    en: '{party} pays many people at once, as an account that scatters does. But it pays wages from its own takings, to the same people each time, and no chain of the network leads through it.',
    ru: '{party} платит сразу многим, как и рассеивающий счёт. Но это зарплата из собственной выручки, каждый раз одним и тем же людям, и ни одна цепь сети здесь не идёт.',
    kk: '{party} шашырататын шот сияқты бірден көп адамға төлейді. Бірақ бұл — өз түсімінен әр жолы сол адамдарға берілетін жалақы, желінің бірде-бір тізбегі одан өтпейді.',
  },
  'decoy.gathers-rents': {
    en: '{party} is paid by many, as an account that gathers is. But the payers are tenants or members of a club, the payments say rent, and no chain of the network leads through the account.',
    ru: '{party} получает от многих, как и собирающий счёт. Но платят жильцы или члены клуба, в назначении — аренда, и ни одна цепь сети через счёт не идёт.',
    kk: '{party} жинайтын шот сияқты көп адамнан ақша алады. Бірақ төлейтіндер — жалға алушылар не клуб мүшелері, мақсаты — жалдау ақысы, желінің бірде-бір тізбегі шоттан өтпейді.',
  },
  'decoy.savings-circle': {
    en: '{party} belongs to a savings circle of friends who pay one another in turn, a ring like the network’s. But the ring is closed: no money of the network comes into it, and none leaves it for the end users.',
    ru: '{party} входит в кассу взаимопомощи друзей, которые платят друг другу по очереди: кольцо, как у сети. Но оно замкнуто: деньги сети в него не входят и к конечным получателям из него не уходят.',
    kk: '{party} бір-біріне кезекпен төлейтін достардың ақша жинау шеңберіне кіреді: желідегідей шеңбер. Бірақ ол тұйық: желінің ақшасы оған кірмейді, одан түпкі алушыларға кетпейді.',
  },
  'decoy.friends': {
    en: '{party} belongs to friends and relatives who help one another out, so that money wanders from one to the next. But it is small, it is their own, and no chain of the network leads through them.',
    ru: '{party} — из круга друзей и родных, которые выручают друг друга, и деньги блуждают между ними. Но суммы невелики и собственные, и ни одна цепь сети через этот круг не идёт.',
    kk: '{party} бір-біріне көмектесетін достар мен туыстардың тобынан, сондықтан ақша бірінен біріне көшіп жүреді. Бірақ сома шағын әрі өздерінікі, желінің бірде-бір тізбегі олардан өтпейді.',
  },
  'decoy.wholesale': {
    en: '{party} trades where several firms buy from the same few wholesalers: many to many, as in a two-sided scheme. But the payments are for goods, the money comes from customers, and no chain of the network leads through it.',
    ru: '{party} торгует там, где несколько фирм берут у одних и тех же оптовиков: многие со многими, как в схеме двух сторон. Но платят за товар, деньги приходят от покупателей, и ни одна цепь сети здесь не идёт.',
    kk: '{party} бірнеше фирма сол бірнеше көтерме саудагерден алатын жерде сауда жасайды: екі жақты схемадағыдай көп пен көп. Бірақ төлем — тауар үшін, ақша сатып алушылардан келеді, желінің бірде-бір тізбегі одан өтпейді.',
  },
  'decoy.supply-chain': {
    en: '{party} stands in a chain of maker, wholesaler and shop: layer pays layer, as in a stack. But the payments run for goods, the money comes from customers, and no chain of the network leads through it.',
    ru: '{party} — звено цепи «производитель — оптовик — магазин»: слой платит слою, как в слоистой схеме. Но платят за товар, деньги приходят от покупателей, и ни одна цепь сети здесь не идёт.',
    kk: '{party} — «өндіруші — көтерме саудагер — дүкен» тізбегінің буыны: қабат қабатқа төлейді. Бірақ төлем — тауар үшін, ақша сатып алушылардан келеді, желінің бірде-бір тізбегі одан өтпейді.',
  },
  'decoy.organiser': {
    en: '{party} arranges trips or events: several helpers are paid, and they pay the same house, as in a scheme that scatters and gathers. But it is paid for services, and no chain of the network leads through it.',
    ru: '{party} устраивает поездки или праздники: платит нескольким помощникам, а те — одному залу, как в схеме рассеивания и сбора. Но платят за услуги, и ни одна цепь сети здесь не идёт.',
    kk: '{party} сапар не той ұйымдастырады: бірнеше көмекшіге төлейді, олар бір залға төлейді, шашыратып жинауға ұқсайды. Бірақ төлем — қызмет үшін, желінің бірде-бір тізбегі одан өтпейді.',
  },
  'decoy.cooperative': {
    en: '{party} sells for a cooperative: buyers pay in, and the money is shared out among its farmers, as in a scheme that gathers and scatters. But it is paid for goods of the market, and no chain of the network leads through it.',
    ru: '{party} продаёт для кооператива: платят покупатели, а деньги делят между хозяйствами, как в схеме сбора и рассеивания. Но платят за рыночный товар, и ни одна цепь сети здесь не идёт.',
    kk: '{party} кооператив үшін сатады: сатып алушылар төлейді, ақша шаруашылықтарға бөлінеді, жинап шашыратуға ұқсайды. Бірақ төлем — базар тауары үшін, желінің бірде-бір тізбегі одан өтпейді.',
  },
  'decoy.below-threshold': {
    en: '{principal}, who is listed, owns less than 50 % of {party} and does not direct it: the share passes on nothing. The share itself and the dividends on it are frozen; {party} is not.',
    ru: '{principal}, лицо из перечня, владеет менее чем 50 % в {party} и не управляет этой организацией: доля ничего не передаёт. Заморожены сама доля и дивиденды по ней, но не организация.',
    kk: 'Тізбедегі тұлға {principal} {party} үлесінің 50 %-ынан азын иеленеді және оны басқармайды: үлес ештеңе өткізбейді. Тоқтатылатыны — үлестің өзі мен дивиденді, ұйым емес.',
  },
  'decoy.namesake': {
    en: '{party} bears the name of {listed}, who is listed, but the birth date and the identification number are others, and so is the father. A name is a reason to look, not proof.',
    ru: '{party} носит то же имя, что и лицо из перечня ({listed}), но отчество, дата рождения и ИИН другие. Имя — повод проверить, а не доказательство.',
    kk: '{party} тізбедегі тұлғамен ({listed}) аттас, бірақ әкесінің аты, туған күні және ЖСН-і басқа. Есім — тексеруге себеп, дәлел емес.',
  },
  'decoy.lookalike': {
    en: '{party} bears the name of a listed person, but the birth dates are years apart and no document agrees. The listed person does not occur in these data at all.',
    ru: '{party} носит имя лица из перечня, но даты рождения расходятся на годы и ни один документ не совпадает. Самого лица из перечня в этих данных нет.',
    kk: '{party} тізбедегі тұлғамен аттас, бірақ туған күндерінің арасы бірнеше жыл, ешбір құжаты сәйкес келмейді. Тізбедегі тұлғаның өзі бұл деректерде жоқ.',
  },
  'decoy.hub': {
    en: '{party} is one of the busiest of all, but busy for everybody alike: payroll, utilities, tax, market or transfers. A freeze would stop the daily life of people who have nothing to do with the case.',
    ru: '{party} — один из самых оживлённых узлов, но для всех одинаково: зарплата, коммунальные услуги, налоги, рынок или переводы. Заморозка остановит обычную жизнь непричастных людей.',
    kk: '{party} — ең қарбалас түйіндердің бірі, бірақ бәріне бірдей: жалақы, коммуналдық төлем, салық, базар немесе аударым. Тоқтату іске қатысы жоқ адамдардың тіршілігін тоқтатады.',
  },
  'covered.relief': {
    en: 'The register gives {party} as a partner in a UN humanitarian response plan: payments to it for relief are exempt from the freeze under Security Council resolutions 2664 (2022), paragraph 1, and 2761 (2024), and must not be stopped.',
    ru: 'По реестру {party} — партнёр плана гуманитарного реагирования ООН: платежи этой организации на помощь выведены из-под мер резолюциями 2664 (2022), пункт 1, и 2761 (2024) Совета Безопасности; останавливать их нельзя.',
    kk: 'Тізілім бойынша {party} — БҰҰ гуманитарлық ден қою жоспарының серіктесі: оған көмек үшін төлемдер Қауіпсіздік Кеңесінің 2664 (2022) қарарының 1-тармағымен және 2761 (2024) қарарымен босатылған; оларды тоқтатуға болмайды.',
  },
};
