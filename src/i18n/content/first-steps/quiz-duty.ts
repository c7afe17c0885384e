/** Knowledge test of `first-steps`, part 1: the duty to freeze. */
import type { Content } from '../../../core/scenario/story.ts';

export const questions: Content['questions'] = [
  {
    id: 'q1',
    type: 'single',
    prompt: {
      en: 'The Security Council committee adds a person to its list. What does freezing “without delay” mean?',
      ru: 'Комитет Совета Безопасности включил лицо в перечень. Что означает заморозить «незамедлительно»?',
      kk: 'Қауіпсіздік Кеңесінің комитеті тұлғаны тізбеге енгізді. «Кідіріссіз» тоқтату нені білдіреді?',
    },
    options: [
      { id: 'a', text: { en: 'Within 30 days', ru: 'В течение 30 дней', kk: '30 күн ішінде' } },
      {
        id: 'b',
        text: { en: 'After a court has confirmed it', ru: 'После подтверждения судом', kk: 'Сот растағаннан кейін' },
      },
      {
        id: 'c',
        text: {
          en: 'Ideally within hours of the designation',
          ru: 'В идеале в течение нескольких часов после включения',
          kk: 'Дұрысы — енгізілгеннен кейін бірнеше сағат ішінде',
        },
      },
      {
        id: 'd',
        text: {
          en: 'At the next payment of the person',
          ru: 'При следующем платеже этого лица',
          kk: 'Сол тұлғаның келесі төлемі кезінде',
        },
      },
    ],
    explanation: {
      en: 'FATF defines “without delay” as, ideally, within a matter of hours of a designation, so that funds cannot be moved away first.',
      ru: 'ФАТФ понимает под «незамедлительно» в идеале считаные часы после включения в перечень, чтобы средства не успели вывести.',
      kk: 'ФАТФ «кідіріссіз» деп, дұрысы, тізбеге енгізілгеннен кейінгі санаулы сағатты түсінеді: қаражатты шығарып үлгермеуі керек.',
    },
    source: 'FATF Glossary, “without delay”; FATF Recommendation 6',
  },
  {
    id: 'q2',
    type: 'multiple',
    prompt: {
      en: 'A person is listed. Whose funds fall under the freeze? Choose all that apply.',
      ru: 'Лицо включено в перечень. Чьи средства подпадают под заморозку? Отметьте всё верное.',
      kk: 'Тұлға тізбеге енгізілді. Кімнің қаражаты тоқтатылуға жатады? Барлық дұрысын белгілеңіз.',
    },
    options: [
      {
        id: 'a',
        text: { en: 'The listed person’s own', ru: 'Самого лица из перечня', kk: 'Тізбедегі тұлғаның өзінің' },
      },
      {
        id: 'b',
        text: {
          en: 'Everyone who ever sent them money',
          ru: 'Всех, кто когда-либо переводил ему деньги',
          kk: 'Оған бұрын ақша аударғандардың бәрінің',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Those held jointly with others',
          ru: 'Находящиеся в совместной собственности с другими',
          kk: 'Басқалармен бірлескен меншіктегі',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Those of persons acting on their behalf or at their direction',
          ru: 'Лиц, действующих от его имени или по его указанию',
          kk: 'Оның атынан немесе нұсқауымен әрекет ететін тұлғалардың',
        },
      },
      {
        id: 'e',
        text: { en: 'Those of people with the same name', ru: 'Людей с тем же именем', kk: 'Аттас адамдардың' },
      },
    ],
    explanation: {
      en: 'Recommendation 6 covers funds owned or controlled, wholly or jointly, directly or indirectly, funds derived from them, and funds of persons acting on behalf or at the direction of the listed. A payment or a name alone is not enough.',
      ru: 'Рекомендация 6 охватывает средства в собственности или под контролем, полностью или совместно, прямо или косвенно, производные от них, а также средства действующих от имени или по указанию. Одного платежа или имени мало.',
      kk: '6-ұсыныс толық немесе бірлескен, тікелей немесе жанама меншіктегі не бақылаудағы қаражатты, одан туындаған қаражатты және тұлғаның атынан не нұсқауымен әрекет ететіндердің қаражатын қамтиды. Жалғыз төлем не есім жеткіліксіз.',
    },
    source: 'FATF Recommendation 6 and its Interpretive Note',
  },
  {
    id: 'q3',
    type: 'order',
    prompt: {
      en: 'Screening shows a hit on a customer. Put the steps in order.',
      ru: 'Проверка по перечню выявила совпадение с клиентом. Расположите шаги по порядку.',
      kk: 'Тізбе бойынша тексеру клиентпен сәйкестік көрсетті. Қадамдарды ретімен қойыңыз.',
    },
    options: [
      {
        id: 'report',
        text: {
          en: 'Report the freeze to the competent authority',
          ru: 'Сообщить о заморозке уполномоченному органу',
          kk: 'Тоқтату туралы уәкілетті органға хабарлау',
        },
      },
      {
        id: 'compare',
        text: {
          en: 'Compare birth date, documents and other identifiers',
          ru: 'Сверить дату рождения, документы и другие идентификаторы',
          kk: 'Туған күнін, құжаттарын және өзге деректерін салыстыру',
        },
      },
      {
        id: 'inform',
        text: {
          en: 'Tell the person, once frozen, how the freeze can be contested',
          ru: 'После заморозки разъяснить лицу, как её можно оспорить',
          kk: 'Тоқтатылғаннан кейін тұлғаға оған қалай шағымдануға болатынын түсіндіру',
        },
      },
      {
        id: 'freeze',
        text: {
          en: 'Freeze without delay and without prior notice',
          ru: 'Заморозить незамедлительно и без предварительного уведомления',
          kk: 'Кідіріссіз, алдын ала ескертусіз тоқтату',
        },
      },
    ],
    explanation: {
      en: 'First make sure it is the same person, then act at once; notice before the freeze would let the money go. Reporting and the way to contest come after.',
      ru: 'Сначала убедиться, что это то же лицо, затем действовать сразу: предупреждение до заморозки дало бы увести деньги. Отчёт и разъяснение прав — после.',
      kk: 'Алдымен сол адам екеніне көз жеткізіп, сосын бірден әрекет ету керек: ертерек ескерту ақшаны шығаруға мүмкіндік береді. Хабарлау мен құқықты түсіндіру — кейін.',
    },
    source: 'FATF Recommendation 6 and its Interpretive Note',
  },
  {
    id: 'q4',
    type: 'match',
    prompt: {
      en: 'Match each Security Council resolution with what it is best known for.',
      ru: 'Соотнесите резолюции Совета Безопасности с их содержанием.',
      kk: 'Қауіпсіздік Кеңесінің қарарларын мазмұнымен сәйкестендіріңіз.',
    },
    left: [
      { id: 'r1373', text: { en: '1373 (2001)', ru: '1373 (2001)', kk: '1373 (2001)' } },
      { id: 'r1988', text: { en: '1988 (2011)', ru: '1988 (2011)', kk: '1988 (2011)' } },
      { id: 'r2253', text: { en: '2253 (2015)', ru: '2253 (2015)', kk: '2253 (2015)' } },
      { id: 'r2664', text: { en: '2664 (2022)', ru: '2664 (2022)', kk: '2664 (2022)' } },
    ],
    right: [
      {
        id: 'humanitarian',
        text: {
          en: 'Humanitarian exemption from asset freezes',
          ru: 'Гуманитарное изъятие из режима заморозки активов',
          kk: 'Активтерді тоқтатудан гуманитарлық ерекшелік',
        },
      },
      {
        id: 'national',
        text: {
          en: 'States’ own designations',
          ru: 'Собственные решения государств о включении',
          kk: 'Мемлекеттердің өз шешімімен тізбеге енгізуі',
        },
      },
      {
        id: 'isil',
        text: {
          en: 'Al-Qaida list extended to ISIL (Da’esh)',
          ru: 'Распространение перечня по «Аль-Каиде» на ИГИЛ',
          kk: '«Әл-Қаида» тізбесін ИЛИМ-ге кеңейту',
        },
      },
      {
        id: 'taliban',
        text: {
          en: 'Separate list for the Taliban',
          ru: 'Отдельный перечень по движению «Талибан»',
          kk: '«Талибан» бойынша жеке тізбе',
        },
      },
    ],
    explanation: {
      en: 'Resolution 1373 obliges States to freeze funds of those they themselves find to be involved; 1988 and the 1267/1989/2253 line are the Council’s own lists; 2664 keeps humanitarian money moving.',
      ru: 'Резолюция 1373 обязывает государства самим определять причастных и замораживать их средства; 1988 и линия 1267/1989/2253 — перечни самого Совета; 2664 сохраняет движение гуманитарных средств.',
      kk: '1373-қарар мемлекеттерді қатысы барларды өздері анықтап, қаражатын тоқтатуға міндеттейді; 1988 және 1267/1989/2253 — Кеңестің өз тізбелері; 2664 гуманитарлық қаражаттың қозғалысын сақтайды.',
    },
    source: 'UNSCR 1373 (2001), 1988 (2011), 2253 (2015), 2664 (2022)',
  },
];

export const answers: Content['answers'] = {
  q1: ['c'],
  q2: ['a', 'c', 'd'],
  q3: ['compare', 'freeze', 'report', 'inform'],
  q4: ['r1373=national', 'r1988=taliban', 'r2253=isil', 'r2664=humanitarian'],
};
