/** Questions on safeguards: delisting, fair treatment, the humanitarian exemption, and what over-caution costs. */
import type { BankQuestion } from '../../core/scenario/phrasebook.ts';

export const rights: readonly BankQuestion[] = [
  {
    topic: 'safeguards',
    about: [],
    answer: ['petition', 'gathering', 'dialogue', 'decision'],
    question: {
      id: 'rights-ombudsperson-steps',
      type: 'order',
      prompt: {
        en: 'Put the steps of a delisting request to the Ombudsperson in order.',
        ru: 'Расположите по порядку шаги рассмотрения просьбы об исключении из перечня у Омбудсмена.',
        kk: 'Омбудсменге тізбеден шығару туралы өтініштің қадамдарын ретімен қойыңыз.',
      },
      options: [
        {
          id: 'dialogue',
          text: {
            en: 'Dialogue with the petitioner, and a report',
            ru: 'Диалог с заявителем и доклад',
            kk: 'Өтініш берушімен диалог және баяндама',
          },
        },
        {
          id: 'gathering',
          text: {
            en: 'Information is gathered from States and others',
            ru: 'Сбор сведений у государств и других',
            kk: 'Мемлекеттер мен басқалардан мәлімет жинау',
          },
        },
        {
          id: 'decision',
          text: {
            en: 'The committee considers the recommendation',
            ru: 'Комитет рассматривает рекомендацию',
            kk: 'Комитет ұсынымды қарайды',
          },
        },
        {
          id: 'petition',
          text: {
            en: 'The listed person petitions directly',
            ru: 'Лицо из перечня обращается напрямую',
            kk: 'Тізбедегі тұлға тікелей өтініш береді',
          },
        },
      ],
      explanation: {
        en: 'The petitioner needs no State’s consent. A recommendation to delist takes effect unless the committee decides by consensus against it or the matter goes to the Council.',
        ru: 'Согласие государства заявителю не нужно. Рекомендация об исключении вступает в силу, если комитет консенсусом не решит иначе или вопрос не передадут Совету.',
        kk: 'Өтініш берушіге мемлекеттің келісімі керек емес. Комитет консенсуспен өзгеше шешпесе не мәселе Кеңеске берілмесе, шығару туралы ұсыным күшіне енеді.',
      },
      source: 'UNSCR 1904 (2009); UNSCR 1989 (2011); UNSCR 2734 (2024), Annex II',
    },
  },
  {
    topic: 'safeguards',
    about: [],
    answer: ['b'],
    question: {
      id: 'rights-focal-point',
      type: 'single',
      prompt: {
        en: 'Somebody on the 1988 list (Taliban) wants to be taken off it. Where does the petition go?',
        ru: 'Лицо из перечня 1988 («Талибан») хочет быть исключено. Куда направить прошение?',
        kk: '1988 тізбесіндегі («Талибан») тұлға тізбеден шыққысы келеді. Өтініш қайда беріледі?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'To the Ombudsperson, who serves every list of the Council',
            ru: 'Омбудсмену: он рассматривает все перечни Совета',
            kk: 'Омбудсменге: ол Кеңестің барлық тізбесін қарайды',
          },
        },
        {
          id: 'b',
          text: {
            en: 'To the Focal Point, or through a State',
            ru: 'В контактный центр или через государство',
            kk: 'Байланыс орталығына немесе мемлекет арқылы',
          },
        },
        { id: 'c', text: { en: 'To the FATF', ru: 'В ФАТФ', kk: 'ФАТФ-қа' } },
        {
          id: 'd',
          text: {
            en: 'Nowhere: there is no way off',
            ru: 'Никуда: исключить нельзя',
            kk: 'Ешқайда: шығу мүмкін емес',
          },
        },
      ],
      explanation: {
        en: 'The Ombudsperson’s mandate covers the ISIL (Da’esh) and Al-Qaida list only. The Focal Point was set up by resolution 1730 (2006).',
        ru: 'Мандат Омбудсмена охватывает лишь перечень по ИГИЛ и «Аль-Каиде». Контактный центр создан резолюцией 1730 (2006).',
        kk: 'Омбудсмен мандаты тек ИЛИМ және «Әл-Қаида» тізбесін қамтиды. Байланыс орталығы 1730 (2006) қарарымен құрылған.',
      },
      source: 'UNSCR 1730 (2006); FATF Recommendation 6, Interpretive Note',
    },
  },
  {
    topic: 'safeguards',
    about: [],
    answer: ['a', 'c', 'd'],
    question: {
      id: 'rights-fair-freeze',
      type: 'multiple',
      prompt: {
        en: 'Which of these make a freeze fair without making it useless? Choose all that apply.',
        ru: 'Что делает заморозку справедливой, не лишая её смысла? Отметьте всё верное.',
        kk: 'Тоқтатуды мәнсіз етпей, әділ ететін нелер? Барлық дұрысын белгілеңіз.',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Recorded grounds that are reviewed',
            ru: 'Записанные и пересматриваемые основания',
            kk: 'Жазылған және қайта қаралатын негіз',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Notice ten days before it starts, so that the person can prepare',
            ru: 'Уведомление за десять дней, чтобы лицо могло подготовиться',
            kk: 'Тұлға дайындалуы үшін он күн бұрын ескерту',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Access to money for basic expenses',
            ru: 'Доступ к деньгам на основные расходы',
            kk: 'Негізгі шығынға ақша алу мүмкіндігі',
          },
        },
        {
          id: 'd',
          text: {
            en: 'A known way to contest it afterwards',
            ru: 'Известный способ оспорить её после',
            kk: 'Кейін шағымданудың белгілі жолы',
          },
        },
      ],
      explanation: {
        en: 'Prior notice would let the money go. What protects people comes after: reasons, review, relief for those hit by mistake, and the means to live.',
        ru: 'Предварительное уведомление позволило бы увести деньги. Людей защищает то, что следует потом: основания, пересмотр, освобождение ошибочно затронутых, средства на жизнь.',
        kk: 'Алдын ала ескерту ақшаны шығаруға жол береді. Адамдарды кейінгі нәрселер қорғайды: негіз, қайта қарау, қате тигендерді босату, күнкөріс қаражаты.',
      },
      source: 'FATF Recommendation 6, Interpretive Note; UNSCR 1452 (2002)',
    },
  },
  {
    topic: 'safeguards',
    about: [],
    answer: ['r1452=basic', 'r2615=afghanistan', 'r2664=across', 'r2761=on'],
    question: {
      id: 'rights-exemptions',
      type: 'match',
      prompt: {
        en: 'Match each resolution with what it leaves open.',
        ru: 'Соотнесите резолюцию с тем, что она оставляет возможным.',
        kk: 'Қарарды ол рұқсат ететін нәрсемен сәйкестендіріңіз.',
      },
      left: [
        { id: 'r1452', text: { en: '1452 (2002)', ru: '1452 (2002)', kk: '1452 (2002)' } },
        { id: 'r2615', text: { en: '2615 (2021)', ru: '2615 (2021)', kk: '2615 (2021)' } },
        { id: 'r2664', text: { en: '2664 (2022)', ru: '2664 (2022)', kk: '2664 (2022)' } },
        { id: 'r2761', text: { en: '2761 (2024)', ru: '2761 (2024)', kk: '2761 (2024)' } },
      ],
      right: [
        {
          id: 'across',
          text: {
            en: 'Humanitarian assistance, across UN asset freezes',
            ru: 'Гуманитарная помощь при всех мерах ООН по замораживанию активов',
            kk: 'БҰҰ-ның активтерді тоқтату шараларының бәрінде гуманитарлық көмек',
          },
        },
        {
          id: 'basic',
          text: {
            en: 'Basic and extraordinary expenses of a listed person',
            ru: 'Основные и чрезвычайные расходы лица из перечня',
            kk: 'Тізбедегі тұлғаның негізгі және төтенше шығындары',
          },
        },
        {
          id: 'on',
          text: {
            en: 'The exemption goes on for the ISIL (Da’esh) and Al-Qaida list',
            ru: 'Изъятие продолжает действовать для перечня по ИГИЛ и «Аль-Каиде»',
            kk: 'Ерекшелік ИЛИМ және «Әл-Қаида» тізбесі үшін жалғасады',
          },
        },
        {
          id: 'afghanistan',
          text: {
            en: 'Assistance for basic human needs in Afghanistan',
            ru: 'Помощь для основных нужд людей в Афганистане',
            kk: 'Ауғанстандағы адамдардың негізгі мұқтажына көмек',
          },
        },
      ],
      explanation: {
        en: '2664 came with a term of two years for the ISIL (Da’esh) and Al-Qaida list; 2761 carried it on. 2615 keeps standing for the 1988 list.',
        ru: 'Для перечня по ИГИЛ и «Аль-Каиде» 2664 действовала два года; 2761 её продолжила. Для перечня 1988 остаётся 2615.',
        kk: 'ИЛИМ және «Әл-Қаида» тізбесі үшін 2664 екі жылға берілген еді; 2761 оны жалғастырды. 1988 тізбесі үшін 2615 қалады.',
      },
      source: 'UNSCR 1452 (2002), 2615 (2021), 2664 (2022), 2761 (2024)',
    },
  },
  {
    topic: 'safeguards',
    about: [],
    answer: ['d'],
    question: {
      id: 'rights-exemption-limit',
      type: 'single',
      prompt: {
        en: 'An aid worker asks to send money to a listed person’s private account “for his rent”. Does the humanitarian exemption cover it?',
        ru: 'Сотрудник гуманитарной организации просит перевести деньги на личный счёт лица из перечня «за аренду». Действует ли гуманитарное изъятие?',
        kk: 'Гуманитарлық ұйым қызметкері тізбедегі тұлғаның жеке шотына «жалдау ақысына» ақша жібергісі келеді. Гуманитарлық ерекшелік қолданыла ма?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Yes: every payment that an aid worker asks for is covered by the exemption',
            ru: 'Да: изъятие охватывает любой платёж по просьбе такого сотрудника',
            kk: 'Иә: ондай қызметкер сұраған кез келген төлемге ерекшелік қолданылады',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Yes, if the sum is small',
            ru: 'Да, если сумма мала',
            kk: 'Иә, егер сома аз болса',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Yes, if the bank agrees',
            ru: 'Да, если банк согласен',
            kk: 'Иә, егер банк келіссе',
          },
        },
        {
          id: 'd',
          text: {
            en: 'No: that goes by the procedure for basic expenses',
            ru: 'Нет: для этого есть процедура основных расходов',
            kk: 'Жоқ: оған негізгі шығын рәсімі бар',
          },
        },
      ],
      explanation: {
        en: 'The exemption serves humanitarian assistance and basic human needs of people, by covered providers. The listed person’s own living costs have a procedure of their own.',
        ru: 'Изъятие служит гуманитарной помощи и основным нуждам людей через названные организации. Для расходов самого лица из перечня есть отдельная процедура.',
        kk: 'Ерекшелік аталған ұйымдардың гуманитарлық көмегіне, адамдардың негізгі мұқтажына арналған. Тізбедегі тұлғаның өз шығынына жеке рәсім бар.',
      },
      source: 'UNSCR 2664 (2022), para. 1; UNSCR 1452 (2002)',
    },
  },
  {
    topic: 'safeguards',
    about: ['npo-diversion', 'sham-npo', 'small-donations', 'crowdfunding'],
    answer: ['c'],
    question: {
      id: 'rights-derisking',
      type: 'single',
      prompt: {
        en: 'After one scandal a bank closes the accounts of all charities. What does the risk-based approach say to that?',
        ru: 'После одного скандала банк закрывает счета всех благотворительных организаций. Что говорит об этом риск-ориентированный подход?',
        kk: 'Бір жанжалдан кейін банк барлық қайырымдылық ұйымының шотын жапты. Тәуекелге негізделген тәсіл бұған не дейді?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'It is the safest answer: no charities, no risk of abuse',
            ru: 'Это самый надёжный ответ: нет организаций — нет и риска',
            kk: 'Бұл — ең сенімді жауап: ұйым болмаса, тәуекел де болмайды',
          },
        },
        {
          id: 'b',
          text: {
            en: 'It is required by Recommendation 8',
            ru: 'Этого требует Рекомендация 8',
            kk: 'Мұны 8-ұсыныс талап етеді',
          },
        },
        {
          id: 'c',
          text: {
            en: 'It is wrong: risk is judged case by case',
            ru: 'Неверно: риск оценивают по каждому случаю',
            kk: 'Дұрыс емес: тәуекел әр жағдайда бағаланады',
          },
        },
        {
          id: 'd',
          text: {
            en: 'It is right for foreign charities only',
            ru: 'Верно лишь для иностранных организаций',
            kk: 'Тек шетелдік ұйымдар үшін дұрыс',
          },
        },
      ],
      explanation: {
        en: 'Wholesale refusal of a class of customers is not risk-based. It pushes giving into channels nobody sees and hurts those who are helped.',
        ru: 'Отказ целой группе клиентов не основан на риске. Он уводит помощь в каналы, которых никто не видит, и бьёт по тем, кому помогают.',
        kk: 'Клиенттердің бүкіл тобынан бас тарту тәуекелге негізделмеген. Ол көмекті ешкім көрмейтін арнаға ығыстырып, көмек алатындарға зиян тигізеді.',
      },
      source: 'FATF Recommendation 1; FATF Recommendation 8 and its Interpretive Note',
    },
  },
];
