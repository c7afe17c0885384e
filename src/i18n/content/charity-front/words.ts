/** Title, brief and cell names of the exercise `charity-front` in three languages. `{handle}` stands for a party's name. */
import type { Content } from '../../../core/scenario/story.ts';

type Told = Pick<Content, 'title' | 'summary' | 'brief' | 'cells'>;

export const words: Told = {
  title: { en: 'The charity front', ru: 'Под видом благотворительности', kk: 'Қайырымдылық бүркемесі' },
  summary: {
    en: 'One diverted sub-grant among honest ones, a front under a 50/50 holding, a transfer service with a missing leg. Four units, one hour.',
    ru: 'Один уведённый субгрант среди честных, фирма под холдингом 50/50, служба переводов с недостающим звеном. Четыре единицы, один час.',
    kk: 'Адал гранттар арасындағы бір бұрылған субгрант, 50/50 холдинг астындағы фирма, буыны жоқ аударым қызметі. Төрт бірлік, бір сағат.',
  },
  brief: {
    en: `You belong to a joint team of financial analysts and prosecutors in Kazakhstan. The trustees of {fund}, a respected foundation, have come to you: one of their grants left no trace of help to anyone. At the same time a partner service reports that several people collect gifts on private cards, and that money from both reaches a group abroad whose members are on the sanctions list.

You have four months of transactions from six banks and their correspondents, the register of accounts and parties, the relations that are known, and the list. Banks and settlement accounts, a payroll firm, market traders and transfer services handle most of the money; nearly all of it is ordinary.

Your task:
- Screen the parties against the list, by alias, original script, former name and document, and clear those who merely share a name.
- Follow the money from gifts and large donors, through the grant and the companies, to the accounts abroad, forward in time. Mark the transactions. Where value changed hands without passing through an account, record the gap: between whom, about when, about how much.
- Work out who owns and who controls what, and state for each party the reason for freezing with the rows that prove it. Payments alone prove neither ownership nor control.
- Decide what to freeze, answer the knowledge test and submit.

Freezes take effect on 28 April 2026 at 09:00 Astana time (04:00 UTC). Earlier payments are gone; the later rows show what would move if nobody acted. Only accounts kept in Kazakhstan are within your reach.

Your budget is four units. Freezing a person costs one, a company two, a fund or a transfer service three, a public body or a bank five. The budget stands for what the team can carry out at once. It does not change the law: all funds owned or controlled by listed persons, and those of anyone acting on their behalf, are to be frozen without delay.

Harm counts against you: freezing or naming people and bodies that were merely used, stopping wages, trade and remittances, and stopping payments to covered humanitarian providers.

All persons, bodies, banks, numbers and events are invented; a country stands for where an account is kept and for nothing else.`,
    ru: `Вы работаете в совместной группе финансовых аналитиков и прокуроров в Казахстане. К вам обратились попечители уважаемого фонда {fund}: один из их грантов не оставил следов помощи кому-либо. В то же время партнёрская служба сообщает, что несколько человек собирают пожертвования на личные карты и что деньги из обоих источников приходят группе за рубежом, члены которой включены в санкционный перечень.

У вас есть операции шести банков и их корреспондентов за четыре месяца, реестр счетов и лиц, известные связи и перечень. Большая часть денег проходит через банки и расчётные счета, фирму по начислению зарплаты, рыночных торговцев и службы переводов; почти всё это — обычная жизнь.

Ваша задача:
- Проверьте лиц по перечню: по дополнительным именам, оригинальному написанию, прежнему наименованию и документам. Исключите тех, у кого лишь совпало имя.
- Проследите деньги вперёд по времени: от пожертвований и крупных жертвователей через грант и компании до счетов за рубежом. Отметьте операции. Там, где ценность перешла из рук в руки мимо счетов, укажите разрыв: между кем, примерно когда и сколько.
- Установите, кто чем владеет и кто что контролирует; для каждого лица назовите основание заморозки и подтверждающие строки. Одни платежи не доказывают ни собственности, ни контроля.
- Решите, что заморозить, пройдите тест и сдайте работу.

Заморозка действует с 28 апреля 2026 года, 09:00 по времени Астаны (04:00 UTC). Более ранние платежи уже ушли; более поздние строки показывают, что произошло бы без вмешательства. Вам доступны только счета в Казахстане.

Бюджет плана — четыре единицы. Заморозка физического лица стоит одну единицу, компании — две, фонда или службы переводов — три, государственного органа или банка — пять. Бюджет отражает то, что группа может исполнить сразу. Закон от этого не меняется: все средства, принадлежащие лицам из перечня или контролируемые ими, и средства действующих от их имени замораживаются незамедлительно.

Вред снижает оценку: заморозка или обвинение тех, кого лишь использовали; остановка зарплат, торговли и переводов родным; остановка платежей организациям, на которые распространяется гуманитарное изъятие.

Все лица, организации, банки, номера и события вымышлены; страна означает лишь место ведения счёта и ничего более.`,
    kk: `Сіз Қазақстандағы қаржы талдаушылары мен прокурорлардың бірлескен тобындасыз. Сізге беделді {fund} қорының қамқоршылары келді: гранттарының бірінен ешкімге көмек тигенінің ізі жоқ. Сонымен қатар серіктес қызмет бірнеше адамның жеке карталарға қайырмалдық жинап жүргенін және екі жақтан да шыққан ақша шетелдегі, мүшелері санкциялық тізбеге енгізілген топқа жететінін хабарлады.

Қолыңызда алты банктің және олардың корреспонденттерінің төрт айдағы операциялары, шоттар мен тұлғалардың тізілімі, белгілі байланыстар және тізбе бар. Ақшаның көбі банктер мен есеп айырысу шоттары, жалақы есептейтін фирма, базар саудагерлері және аударым қызметтері арқылы өтеді; оның дерлік бәрі — әдеттегі тіршілік.

Сіздің міндетіңіз:
- Тұлғаларды тізбе бойынша тексеріңіз: қосымша есімі, түпнұсқа жазылуы, бұрынғы атауы және құжаты бойынша. Тек аты ұқсас адамдарды бөліп шығарыңыз.
- Ақшаны уақыт бойымен алға қадағалаңыз: қайырмалдық пен ірі донорлардан грант пен компаниялар арқылы шетелдегі шоттарға дейін. Операцияларды белгілеңіз. Құн шотсыз қолдан қолға өткен жерде үзілісті көрсетіңіз: кімнен кімге, шамамен қашан және қанша.
- Кім нені иеленетінін және бақылайтынын анықтап, әр тұлғаға тоқтату негізі мен дәлел жолдарын көрсетіңіз. Төлемнің өзі меншікті де, бақылауды да дәлелдемейді.
- Нені тоқтататыныңызды шешіп, білім тестінен өтіп, жұмысты тапсырыңыз.

Тоқтату 2026 жылғы 28 сәуірде Астана уақытымен 09:00-ден (04:00 UTC) бастап күшіне енеді. Бұрынғы төлемдер кетіп қалды; кейінгі жолдар ешкім араласпаса не болатынын көрсетеді. Сіздің қолыңыз тек Қазақстандағы шоттарға жетеді.

Жоспар бюджеті — төрт бірлік. Жеке тұлғаны тоқтату бір бірлік, компанияны екі, қорды немесе аударым қызметін үш, мемлекеттік органды немесе банкті бес бірлік тұрады. Бюджет топтың бірден не істей алатынын білдіреді. Заң бұдан өзгермейді: тізбедегі тұлғалардың меншігіндегі немесе бақылауындағы, сондай-ақ олардың атынан әрекет ететіндердің барлық қаражаты кідіріссіз тоқтатылады.

Зиян бағаны төмендетеді: тек пайдаланылып кеткендерді тоқтату немесе айыптау; жалақыны, сауданы және туыстарға аударымды тоқтату; гуманитарлық ерекшелік қолданылатын ұйымдарға төлемді тоқтату.

Барлық тұлғалар, ұйымдар, банктер, нөмірлер мен оқиғалар ойдан шығарылған; ел атауы шоттың қайда екенін ғана білдіреді.`,
  },
  cells: {
    collection: { en: 'Collection', ru: 'Сбор средств', kk: 'Қаражат жинау' },
    diversion: { en: 'Diversion of grants', ru: 'Увод грантов', kk: 'Гранттарды бұру' },
    fronts: { en: 'Fronts and owner', ru: 'Прикрытие и владелец', kk: 'Бүркеме мен иесі' },
    movement: { en: 'Movement', ru: 'Перемещение', kk: 'Қаражатты жылжыту' },
    use: { en: 'Use', ru: 'Использование', kk: 'Пайдалану' },
  },
};
