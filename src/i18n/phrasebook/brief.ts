/** Title, summary and brief of a generated exercise. Numbers stand where no plural form depends on them; slots as `Phrasebook` says. */
import type { Phrasebook } from '../../core/scenario/phrasebook.ts';

export const title: Phrasebook['title'] = {
  en: '{typologies}',
  ru: '{typologies}',
  kk: '{typologies}',
};

export const summary: Phrasebook['summary'] = {
  en: 'An invented network to find and disrupt: {typologies}. Budget: {budget}. Time: {minutes} min.',
  ru: 'Вымышленная сеть, которую надо найти и разорвать: {typologies}. Бюджет: {budget}. Время: {minutes} мин.',
  kk: 'Табу және тоқтату керек ойдан шығарылған желі: {typologies}. Бюджет: {budget}. Уақыт: {minutes} мин.',
};

export const kinds: Phrasebook['kinds'] = {
  person: { en: 'a person', ru: 'физическое лицо', kk: 'жеке тұлға' },
  company: { en: 'a company', ru: 'компания', kk: 'компания' },
  npo: { en: 'a foundation or other NPO', ru: 'фонд или иная НПО', kk: 'қор немесе өзге ҮЕҰ' },
  mvts: { en: 'a transfer service', ru: 'служба переводов', kk: 'аударым қызметі' },
  vasp: { en: 'a virtual-asset exchange', ru: 'биржа виртуальных активов', kk: 'виртуалды активтер биржасы' },
  public: { en: 'a public body', ru: 'государственный орган', kk: 'мемлекеттік орган' },
  bank: { en: 'a bank', ru: 'банк', kk: 'банк' },
};

export const brief: Phrasebook['brief'] = {
  role: {
    en: 'You belong to a joint team of financial analysts and prosecutors in Kazakhstan. Money raised here is said to reach persons who are on the sanctions list. What you propose must stand up when a judge, or a person wrongly named, asks for the reasons.',
    ru: 'Вы работаете в совместной группе финансовых аналитиков и прокуроров в Казахстане. По имеющимся сведениям, собранные здесь деньги доходят до лиц, включённых в санкционный перечень. То, что вы предложите, должно выдержать вопрос об основаниях — от судьи или от того, кого назвали ошибочно.',
    kk: 'Сіз Қазақстандағы қаржы талдаушылары мен прокурорлардың бірлескен тобындасыз. Мәлімет бойынша, осында жиналған ақша санкциялық тізбеге енгізілген тұлғаларға жетеді. Ұсынғаныңыз судья немесе қате аталған адам негізін сұрағанда төтеп беруі тиіс.',
  },
  leads: {
    en: 'What has reached you:\n{leads}',
    ru: 'Что до вас дошло:\n{leads}',
    kk: 'Сізге жеткен мәліметтер:\n{leads}',
  },
  data: {
    en: 'You have the transactions of several banks, transfer services and exchanges from {from} to {to}, the register of accounts and parties, the relations that are known, and the sanctions list. Nearly all of the money is ordinary life: wages, rent, shops, trade, gifts and remittances. Some of the busiest accounts have nothing to do with the case.',
    ru: 'У вас есть операции нескольких банков, служб переводов и бирж с {from} по {to}, реестр счетов и лиц, известные связи и санкционный перечень. Почти все деньги — обычная жизнь: зарплаты, аренда, магазины, торговля, пожертвования и переводы родным. Некоторые из самых оживлённых счетов к делу не относятся.',
    kk: 'Қолыңызда бірнеше банктің, аударым қызметінің және биржаның операциялары (кезең: {from} – {to}), шоттар мен тұлғалардың тізілімі, белгілі байланыстар және санкциялық тізбе бар. Ақшаның дерлік бәрі — әдеттегі тіршілік: жалақы, жалдау ақысы, дүкен, сауда, қайырмалдық және туыстарға аударым. Ең қарбалас шоттардың кейбірінің іске қатысы жоқ.',
  },
  task: {
    en: `Your task:
- Screen the parties against the list, by alias, original script, birth date and document, and clear those who merely share a name.
- Follow the money forward in time, from where it was raised to where it was used. Mark the transactions. Where value changed hands without passing through an account, record the gap: between whom, about when, about how much.
- State for each party you name the reason for freezing (listed, owned, controlled, acting on behalf, derived funds), the rows that prove it, and how sure you are. Payments alone prove neither ownership nor control.
- Decide what to freeze, answer the knowledge test and submit.`,
    ru: `Ваша задача:
- Проверьте лиц по перечню: по дополнительным именам, оригинальному написанию, дате рождения и документам. Исключите тех, у кого лишь совпало имя.
- Проследите деньги вперёд по времени: от того места, где их собрали, до того, где их использовали. Отметьте операции. Там, где ценность перешла из рук в руки мимо счетов, укажите разрыв: между кем, примерно когда и сколько.
- Для каждого названного лица укажите основание заморозки (включено в перечень, принадлежит, контролируется, действует от имени, производные средства), подтверждающие строки и степень уверенности. Одни платежи не доказывают ни собственности, ни контроля.
- Решите, что заморозить, пройдите тест и сдайте работу.`,
    kk: `Сіздің міндетіңіз:
- Тұлғаларды тізбе бойынша тексеріңіз: қосымша есімі, түпнұсқа жазылуы, туған күні және құжаты бойынша. Тек аты ұқсас адамдарды бөліп шығарыңыз.
- Ақшаны уақыт бойымен алға қадағалаңыз: жиналған жерінен пайдаланылған жеріне дейін. Операцияларды белгілеңіз. Құн шотсыз қолдан қолға өткен жерде үзілісті көрсетіңіз: кімнен кімге, шамамен қашан және қанша.
- Атаған әр тұлға үшін тоқтату негізін (тізбеде, меншікте, бақылауда, атынан әрекет етеді, туындаған қаражат), дәлел жолдарын және сенімділігіңізді көрсетіңіз. Төлемнің өзі меншікті де, бақылауды да дәлелдемейді.
- Нені тоқтататыныңызды шешіп, білім тестінен өтіп, жұмысты тапсырыңыз.`,
  },
  decision: {
    en: 'Freezes take effect on {decision} at {local} Astana time ({utc} UTC). Earlier payments are gone; the later rows show what would move if nobody acted. Only accounts kept in Kazakhstan are within your reach, and whoever is not frozen may find another way for the money.',
    ru: 'Заморозка действует с {decision}, {local} по времени Астаны ({utc} UTC). Более ранние платежи уже ушли; более поздние строки показывают, что произошло бы без вмешательства. Вам доступны только счета в Казахстане, а те, чьи средства не заморожены, могут найти деньгам другой путь.',
    kk: 'Тоқтату күшіне енетін сәт: {decision}, Астана уақытымен {local} ({utc} UTC). Бұрынғы төлемдер кетіп қалды; кейінгі жолдар ешкім араласпаса не болатынын көрсетеді. Сіздің қолыңыз тек Қазақстандағы шоттарға жетеді, ал тоқтатылмай қалғандар ақшаға басқа жол табуы мүмкін.',
  },
  budget: {
    en: 'Your budget, in units: {budget}. A freeze costs, in units: {costs}. The budget stands for what the team can carry out at once. It is not law: all funds owned or controlled by listed persons, and those of anyone acting on their behalf, are to be frozen without delay and without prior notice.',
    ru: 'Бюджет плана, в единицах: {budget}. Стоимость заморозки, в единицах: {costs}. Бюджет отражает то, что группа может исполнить сразу. Это не норма права: все средства, принадлежащие лицам из перечня или контролируемые ими, и средства действующих от их имени замораживаются незамедлительно и без предварительного уведомления.',
    kk: 'Жоспар бюджеті, бірлікпен: {budget}. Тоқтату құны, бірлікпен: {costs}. Бюджет топтың бірден не істей алатынын білдіреді. Бұл құқық нормасы емес: тізбедегі тұлғалардың меншігіндегі немесе бақылауындағы, сондай-ақ олардың атынан әрекет ететіндердің барлық қаражаты кідіріссіз әрі алдын ала ескертусіз тоқтатылады.',
  },
  harm: {
    en: 'Harm counts against you: freezing or naming people and bodies that merely look like part of it or were used, stopping wages, trade and remittances, and stopping payments to humanitarian providers that Security Council resolutions 2664 (2022) and 2761 (2024) exempt. People who gave in good faith are not your targets.',
    ru: 'Вред снижает оценку: заморозка или обвинение тех, кто лишь похож на участников или кого использовали; остановка зарплат, торговли и переводов родным; остановка платежей гуманитарным организациям, на которые распространяется изъятие по резолюциям 2664 (2022) и 2761 (2024) Совета Безопасности. Те, кто жертвовал добросовестно, — не ваша цель.',
    kk: 'Зиян бағаны төмендетеді: қатысушыға тек ұқсайтын немесе пайдаланылып кеткендерді тоқтату не айыптау; жалақыны, сауданы және туыстарға аударымды тоқтату; Қауіпсіздік Кеңесінің 2664 (2022) және 2761 (2024) қарарларындағы ерекшелік қолданылатын гуманитарлық ұйымдарға төлемді тоқтату. Адал ниетпен бергендер — сіздің нысанаңыз емес.',
  },
  updates: {
    en: 'The list changes while you work. Updates to expect: {updates}, one about every {updateMinutes} minutes. Screen again when one lands: a party that was nobody an hour ago may be listed now.',
    ru: 'Перечень меняется, пока вы работаете. Ожидаемых обновлений: {updates}, примерно раз в {updateMinutes} мин. Получив обновление, проверьте лиц заново: тот, кого час назад в перечне не было, теперь может в нём оказаться.',
    kk: 'Жұмыс барысында тізбе өзгереді. Күтілетін жаңартулар саны: {updates}, шамамен әр {updateMinutes} минут сайын. Жаңарту түскенде тұлғаларды қайта тексеріңіз: бір сағат бұрын тізбеде болмаған тұлға енді онда болуы мүмкін.',
  },
  time: {
    en: 'Time to plan for: {minutes} minutes.',
    ru: 'Рассчитывайте на {minutes} мин.',
    kk: 'Жоспарланған уақыт: {minutes} минут.',
  },
  invented: {
    en: 'All persons, bodies, banks, numbers and events are invented; a country stands for where an account is kept and for nothing else.',
    ru: 'Все лица, организации, банки, номера и события вымышлены; страна означает лишь место ведения счёта и ничего более.',
    kk: 'Барлық тұлғалар, ұйымдар, банктер, нөмірлер мен оқиғалар ойдан шығарылған; ел атауы шоттың қайда екенін ғана білдіреді.',
  },
};
