/** Questions on screening: weak aliases, spellings, birth dates, documents, and lists that change. */
import type { BankQuestion } from '../../core/scenario/phrasebook.ts';

export const screening: readonly BankQuestion[] = [
  {
    topic: 'screening',
    about: [],
    answer: ['b'],
    question: {
      id: 'screen-weak-alias',
      type: 'single',
      prompt: {
        en: 'A customer’s name matches an alias of low quality and nothing else is known. What does that show?',
        ru: 'Имя клиента совпало с ненадёжным дополнительным именем, больше ничего не известно. Что это показывает?',
        kk: 'Клиенттің есімі сенімділігі төмен қосымша есіммен сәйкес келді, басқа ештеңе белгісіз. Бұл нені көрсетеді?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'That it is the listed person, since an alias counts as much as a name',
            ru: 'Что это лицо из перечня: дополнительное имя равно основному',
            kk: 'Оның тізбедегі тұлға екенін: қосымша есім негізгісімен тең',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Little by itself: it only supports other identifiers',
            ru: 'Само по себе мало: лишь подкрепляет другие признаки',
            kk: 'Өздігінен аз: тек өзге деректі қуаттайды',
          },
        },
        {
          id: 'c',
          text: {
            en: 'That it is not the listed person',
            ru: 'Что это не лицо из перечня',
            kk: 'Оның тізбедегі тұлға емес екенін',
          },
        },
        {
          id: 'd',
          text: {
            en: 'That the list is out of date',
            ru: 'Что перечень устарел',
            kk: 'Тізбенің ескіргенін',
          },
        },
      ],
      explanation: {
        en: 'Low-quality aliases are nicknames and common names that fit many people. They confirm; they do not identify.',
        ru: 'Ненадёжные имена — прозвища и частые имена, подходящие многим. Они подтверждают, но не опознают.',
        kk: 'Сенімділігі төмен есімдер — көп адамға келетін лақап пен жиі есімдер. Олар қуаттайды, бірақ тұлғаны анықтамайды.',
      },
      source: 'UN Security Council consolidated list, alias quality; OFAC guidance on weak aliases',
    },
  },
  {
    topic: 'screening',
    about: [],
    answer: ['b', 'c'],
    question: {
      id: 'screen-identifiers',
      type: 'multiple',
      prompt: {
        en: 'Name and surname agree with the list. What best tells whether it is the same person? Choose all that apply.',
        ru: 'Имя и фамилия совпали с перечнем. Что лучше всего покажет, то ли это лицо? Отметьте всё верное.',
        kk: 'Аты-жөні тізбемен сәйкес келді. Сол адам екенін не жақсы көрсетеді? Барлық дұрысын белгілеңіз.',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'The bank and the branch where the account is kept',
            ru: 'Банк и отделение, где открыт счёт',
            kk: 'Шот ашылған банк пен оның бөлімшесі',
          },
        },
        {
          id: 'b',
          text: { en: 'The full birth date', ru: 'Полная дата рождения', kk: 'Толық туған күні' },
        },
        {
          id: 'c',
          text: {
            en: 'The number of a passport or identity card',
            ru: 'Номер паспорта или удостоверения',
            kk: 'Паспорт не жеке куәлік нөмірі',
          },
        },
        {
          id: 'd',
          text: {
            en: 'The size and the purpose of the last payment',
            ru: 'Сумма и назначение последнего платежа',
            kk: 'Соңғы төлемнің сомасы мен мақсаты',
          },
        },
      ],
      explanation: {
        en: 'Identifiers that belong to the person decide. A bank or an amount says what somebody did, not who it was.',
        ru: 'Решают идентификаторы самого лица. Банк или сумма говорят о действии, а не о личности.',
        kk: 'Тұлғаның өзіне тән деректер шешеді. Банк не сома кім екенін емес, не істелгенін айтады.',
      },
      source: 'FATF Recommendation 6, Interpretive Note',
    },
  },
  {
    topic: 'screening',
    about: [],
    answer: ['a', 'c', 'd'],
    question: {
      id: 'screen-spelling',
      type: 'multiple',
      prompt: {
        en: 'Which pairs may be one name in two spellings? Choose all that apply.',
        ru: 'Какие пары могут быть одним именем в двух написаниях? Отметьте всё верное.',
        kk: 'Қай жұп бір есімнің екі жазылуы болуы мүмкін? Барлық дұрысын белгілеңіз.',
      },
      options: [
        { id: 'a', text: { en: 'Zhanibek — Janibek', ru: 'Zhanibek — Janibek', kk: 'Zhanibek — Janibek' } },
        { id: 'b', text: { en: 'Marat — Murat', ru: 'Marat — Murat', kk: 'Marat — Murat' } },
        { id: 'c', text: { en: 'Yusuf — Youssef', ru: 'Yusuf — Youssef', kk: 'Yusuf — Youssef' } },
        { id: 'd', text: { en: 'Қайрат — Kairat', ru: 'Қайрат — Kairat', kk: 'Қайрат — Kairat' } },
      ],
      explanation: {
        en: 'One name in Kazakh, Russian or Arabic letters becomes several in Latin ones. Marat and Murat are two names, however close they look.',
        ru: 'Одно имя казахскими, русскими или арабскими буквами латиницей пишут по-разному. Марат и Мурат — два разных имени, как бы ни были похожи.',
        kk: 'Қазақ, орыс не араб әрпімен жазылған бір есім латынша бірнеше түрде жазылады. Марат пен Мұрат — қанша ұқсаса да, екі есім.',
      },
      source: 'Practice of name screening; UN Security Council consolidated list, names in original script',
    },
  },
  {
    topic: 'screening',
    about: [],
    answer: ['c'],
    question: {
      id: 'screen-approximate',
      type: 'single',
      prompt: {
        en: 'The list says “born approximately 1981”; the customer was born in 1980, and the name agrees. What follows?',
        ru: 'В перечне: «родился приблизительно в 1981 году»; клиент родился в 1980-м, имя совпадает. Что из этого следует?',
        kk: 'Тізбеде: «шамамен 1981 жылы туған»; клиент 1980 жылы туған, есімі сәйкес келеді. Бұдан не шығады?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'The years differ, so it must be somebody else',
            ru: 'Годы разные, значит, это точно другой человек',
            kk: 'Жылы басқа, демек бұл — міндетті түрде өзге адам',
          },
        },
        {
          id: 'b',
          text: {
            en: 'It is the person: one year does not matter',
            ru: 'Это то же лицо: год не важен',
            kk: 'Бұл — сол тұлға: бір жыл маңызды емес',
          },
        },
        {
          id: 'c',
          text: {
            en: 'The dates are compatible; more is needed',
            ru: 'Даты совместимы; нужны другие данные',
            kk: 'Күндер үйлеседі; өзге деректер керек',
          },
        },
        {
          id: 'd',
          text: {
            en: 'The listing is void',
            ru: 'Запись недействительна',
            kk: 'Жазба жарамсыз',
          },
        },
      ],
      explanation: {
        en: 'An approximate date can rule out, when it is far off, but cannot confirm. Place of birth, documents and parentage decide.',
        ru: 'Приблизительная дата может исключить, если расходится намного, но не подтвердить. Решают место рождения, документы, отчество.',
        kk: 'Шамаланған күн алшақ болса, жоққа шығара алады, бірақ растай алмайды. Туған жері, құжаты, әкесінің аты шешеді.',
      },
      source: 'UN Security Council consolidated list, types of birth date',
    },
  },
  {
    topic: 'screening',
    about: [],
    answer: ['a', 'd'],
    question: {
      id: 'screen-update',
      type: 'multiple',
      prompt: {
        en: 'A list update arrives in the middle of the day. What is right? Choose all that apply.',
        ru: 'В середине дня пришло обновление перечня. Что верно? Отметьте всё верное.',
        kk: 'Күн ортасында тізбе жаңартылды. Не дұрыс? Барлық дұрысын белгілеңіз.',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Screen existing customers again, not only new ones',
            ru: 'Заново проверить и имеющихся клиентов, а не только новых',
            kk: 'Жаңа ғана емес, бұрынғы клиенттерді де қайта тексеру',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Wait for the monthly run, so that nobody is checked twice',
            ru: 'Дождаться ежемесячной проверки, чтобы не проверять дважды',
            kk: 'Екі рет тексермес үшін ай сайынғы тексеруді күту',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Screen persons only; bodies do not change',
            ru: 'Проверить только людей: организации не меняются',
            kk: 'Тек адамдарды тексеру: ұйымдар өзгермейді',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Look also for removals, and release what they free',
            ru: 'Учесть и исключения и разморозить то, что они освобождают',
            kk: 'Шығарылғандарды да қарап, босағанын босату',
          },
        },
      ],
      explanation: {
        en: '“Without delay” runs from the designation. Delisting counts as well: funds of a person taken off the list are to be released.',
        ru: '«Незамедлительно» отсчитывается от включения. Исключение тоже важно: средства исключённого лица подлежат разморозке.',
        kk: '«Кідіріссіз» енгізілген сәттен есептеледі. Шығару да маңызды: тізбеден шыққан тұлғаның қаражаты босатылуы тиіс.',
      },
      source: 'FATF Recommendation 6 and its Interpretive Note; FATF Glossary, “without delay”',
    },
  },
];
