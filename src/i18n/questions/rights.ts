/** Questions on safeguards: delisting, and what makes a freeze fair. */
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
];
