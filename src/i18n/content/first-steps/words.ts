/** Title, brief and cell names of the exercise `first-steps` in three languages. `{handle}` stands for a party's name. */
import type { Content } from '../../../core/scenario/story.ts';

type Told = Pick<Content, 'title' | 'summary' | 'brief' | 'cells'>;

export const words: Told = {
  title: { en: 'First steps', ru: 'Первые шаги', kk: 'Алғашқы қадамдар' },
  summary: {
    en: 'Guided practice: small gifts, a half-owned front company, a listed person abroad. Ten minutes, two freezes.',
    ru: 'Практика с подсказками: мелкие пожертвования, фирма-прикрытие с долей 50 %, лицо из перечня за рубежом. Десять минут, две заморозки.',
    kk: 'Нұсқаулы жаттығу: ұсақ қайырмалдықтар, үлесі 50 % бүркеме фирма, тізбедегі шетелдегі тұлға. Он минут, екі тоқтату.',
  },
  brief: {
    en: `You are the duty analyst of a financial intelligence unit in Kazakhstan. A prosecutor is waiting on the line: whatever you propose tonight must stand up tomorrow.

A partner service reports that gifts "for families in need", sent to a private payment card, end up with a person abroad who is on the sanctions list. A small trading company is said to help. You have six weeks of transactions from two banks, the register of accounts and parties, the relations that are known, and the list itself.

Your task:
- Find the listed persons. Names on the list are spelt differently from those in bank records: look at aliases and original script, then compare birth dates. The same name is not yet the same person.
- Follow the money from the first gift to the last account, forward in time, and mark the transactions that belong to it.
- State who is part of it and why: listed, owned or controlled by a listed person, or acting on their behalf. Attach the rows that prove it, and say how sure you are.
- Choose whom to freeze, then answer the knowledge test and submit.

Freezes take effect on 30 March 2026 at 08:00 Astana time (03:00 UTC). What was paid earlier is gone. The rows after that moment show what would move if nobody acted. Only accounts kept in Kazakhstan are within your reach.

Your budget is two units. Freezing a person or a company costs one; a fund, a transfer service, a public body or a bank costs two. The budget stands for what one desk can carry out tonight. It is not law: in reality all funds of a listed person, and of those they own or control, are to be frozen without delay and without prior notice.

Harm counts against you: freezing or naming people who are not part of this, stopping ordinary lawful payments, and stopping money for a covered humanitarian provider. People who gave in good faith are not your targets.

All persons, companies, banks, numbers and events are invented.`,
    ru: `Вы дежурный аналитик подразделения финансовой разведки в Казахстане. На связи прокурор: то, что вы предложите сегодня ночью, завтра должно выдержать проверку.

Партнёрская служба сообщает: пожертвования «для нуждающихся семей», которые люди переводят на частную карту, в итоге получает человек за рубежом, включённый в санкционный перечень. По её данным, в этом участвует небольшая торговая фирма. У вас есть операции двух банков за шесть недель, реестр счетов и лиц, известные связи и сам перечень.

Ваша задача:
- Найдите лиц из перечня. Имена в нём пишутся иначе, чем в банковских данных: смотрите другие имена и оригинальное написание, затем сверяйте даты рождения. Совпадение имени ещё не означает, что это тот же человек.
- Проследите деньги от первого пожертвования до последнего счёта, вперёд по времени, и отметьте относящиеся к ним операции.
- Укажите, кто участвует и на каком основании: включён в перечень, принадлежит лицу из перечня или контролируется им, действует от его имени. Приложите подтверждающие строки и оцените свою уверенность.
- Выберите, кого заморозить, пройдите тест и сдайте работу.

Заморозка действует с 30 марта 2026 года, 08:00 по времени Астаны (03:00 UTC). То, что уплачено раньше, уже ушло. Строки после этого момента показывают, что произошло бы, если бы никто не вмешался. Вам доступны только счета в Казахстане.

Бюджет плана — две единицы. Заморозка физического лица или компании стоит одну единицу; фонда, службы переводов, государственного органа или банка — две. Бюджет отражает то, что одна смена успеет сделать за ночь. Это не норма права: на деле замораживаются все средства лица из перечня и тех, кем оно владеет или кого контролирует, — незамедлительно и без предварительного уведомления.

Вред снижает оценку: заморозка или обвинение непричастных, остановка обычных законных платежей, остановка денег для организации, на которую распространяется гуманитарное изъятие. Люди, которые жертвовали добросовестно, — не ваша цель.

Все лица, компании, банки, номера и события вымышлены.`,
    kk: `Сіз Қазақстандағы қаржылық барлау бөлімшесінің кезекші талдаушысысыз. Желіде прокурор күтіп тұр: бүгін түнде ұсынғаныңыз ертең тексеруге төтеп беруі тиіс.

Серіктес қызметтің хабарлауынша, «мұқтаж отбасыларға» деп жеке картаға аударылған қайырмалдықты ақырында шетелдегі санкциялық тізбеге енгізілген адам алады. Бұған шағын сауда фирмасы көмектесетін көрінеді. Қолыңызда екі банктің алты аптадағы операциялары, шоттар мен тұлғалардың тізілімі, белгілі байланыстар және тізбенің өзі бар.

Сіздің міндетіңіз:
- Тізбедегі тұлғаларды табыңыз. Тізбедегі есімдер банк деректеріндегіден басқаша жазылады: өзге есімдерін және түпнұсқа жазылуын қарап, туған күнін салыстырыңыз. Есімнің сәйкес келуі әлі сол адам дегенді білдірмейді.
- Ақшаны алғашқы қайырмалдықтан соңғы шотқа дейін уақыт бойымен алға қарай қадағалап, оған қатысты операцияларды белгілеңіз.
- Кім қатысатынын және неге екенін көрсетіңіз: тізбеге енгізілген, тізбедегі тұлғаның меншігінде немесе бақылауында, соның атынан әрекет етеді. Дәлелдейтін жолдарды қосып, сенімділігіңізді бағалаңыз.
- Кімнің қаражатын тоқтататыныңызды таңдап, білім тестінен өтіп, жұмысты тапсырыңыз.

Тоқтату 2026 жылғы 30 наурызда Астана уақытымен 08:00-ден (03:00 UTC) бастап күшіне енеді. Оған дейін төленгені кетіп қалды. Осы сәттен кейінгі жолдар ешкім араласпаса не болатынын көрсетеді. Сіздің қолыңыз тек Қазақстандағы шоттарға жетеді.

Жоспар бюджеті — екі бірлік. Жеке тұлғаны немесе компанияны тоқтату бір бірлік тұрады; қорды, аударым қызметін, мемлекеттік органды немесе банкті тоқтату — екі бірлік. Бюджет бір кезекшіліктің түнімен не істеп үлгеретінін білдіреді. Бұл құқық нормасы емес: іс жүзінде тізбедегі тұлғаның және ол иеленетін немесе бақылайтын тұлғалардың барлық қаражаты кідіріссіз әрі алдын ала ескертусіз тоқтатылады.

Зиян бағаны төмендетеді: қатысы жоқ адамдарды тоқтату немесе айыптау, әдеттегі заңды төлемдерді тоқтату, гуманитарлық ерекшелік қолданылатын ұйымға баратын ақшаны тоқтату. Адал ниетпен берген адамдар — сіздің нысанаңыз емес.

Барлық тұлғалар, компаниялар, банктер, нөмірлер мен оқиғалар ойдан шығарылған.`,
  },
  cells: {
    collection: { en: 'Collection', ru: 'Сбор средств', kk: 'Қаражат жинау' },
    movement: { en: 'Movement', ru: 'Перемещение', kk: 'Қаражатты жылжыту' },
    use: { en: 'Use', ru: 'Использование', kk: 'Пайдалану' },
  },
};
