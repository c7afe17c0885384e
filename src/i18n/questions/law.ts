/** Questions on the Security Council's resolutions: who decides, on what case and which grounds. */
import type { BankQuestion } from '../../core/scenario/phrasebook.ts';

export const law: readonly BankQuestion[] = [
  {
    topic: 'resolutions',
    about: [],
    answer: ['c'],
    question: {
      id: 'law-committee',
      type: 'single',
      prompt: {
        en: 'A State proposes a name for the ISIL (Da’esh) and Al-Qaida list. Who decides?',
        ru: 'Государство предлагает имя для перечня по ИГИЛ и «Аль-Каиде». Кто принимает решение?',
        kk: 'Мемлекет ИЛИМ және «Әл-Қаида» тізбесіне есім ұсынды. Кім шешім қабылдайды?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'The highest court of the State that proposes, after hearing the person',
            ru: 'Высший суд предлагающего государства, выслушав это лицо',
            kk: 'Ұсынушы мемлекеттің жоғарғы соты, тұлғаны тыңдап',
          },
        },
        {
          id: 'b',
          text: {
            en: 'The Secretary-General, on the advice of the Monitoring Team',
            ru: 'Генеральный секретарь по совету Группы по наблюдению',
            kk: 'Мониторинг тобының кеңесімен Бас хатшы',
          },
        },
        {
          id: 'c',
          text: {
            en: 'The Council’s committee, by consensus',
            ru: 'Комитет Совета, консенсусом',
            kk: 'Кеңес комитеті, консенсуспен',
          },
        },
        { id: 'd', text: { en: 'The FATF plenary', ru: 'Пленарное заседание ФАТФ', kk: 'ФАТФ пленарлық отырысы' } },
      ],
      explanation: {
        en: 'The committee decides by consensus on a proposal of a State. The Monitoring Team and the secretariat help; they do not list.',
        ru: 'Комитет решает консенсусом по предложению государства. Группа по наблюдению и секретариат помогают, но в перечень не включают.',
        kk: 'Комитет мемлекеттің ұсынысы бойынша консенсуспен шешеді. Мониторинг тобы мен хатшылық көмектеседі, бірақ тізбеге енгізбейді.',
      },
      source: 'UNSCR 1267 (1999); guidelines of the Committee on the conduct of its work',
    },
  },
  {
    topic: 'resolutions',
    about: [],
    answer: ['a', 'c'],
    question: {
      id: 'law-statement-of-case',
      type: 'multiple',
      prompt: {
        en: 'What belongs to a good listing proposal? Choose all that apply.',
        ru: 'Что нужно хорошему предложению о включении в перечень? Отметьте всё верное.',
        kk: 'Тізбеге енгізу туралы жақсы ұсынысқа не керек? Барлық дұрысын белгілеңіз.',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'A detailed statement of case that ties facts to the listing criteria',
            ru: 'Подробное изложение дела, связывающее факты с критериями включения',
            kk: 'Деректерді енгізу өлшемдерімен байланыстыратын істің толық баяны',
          },
        },
        {
          id: 'b',
          text: {
            en: 'A final conviction of the person by a court of the proposing State',
            ru: 'Вступивший в силу приговор суда предлагающего государства',
            kk: 'Ұсынушы мемлекет сотының күшіне енген үкімі',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Identifiers: full name, birth date, nationality, documents',
            ru: 'Идентификаторы: полное имя, дата рождения, гражданство, документы',
            kk: 'Сәйкестендіру деректері: толық аты, туған күні, азаматтығы, құжаттары',
          },
        },
        {
          id: 'd',
          text: {
            en: 'The written consent of the person’s bank',
            ru: 'Письменное согласие банка этого лица',
            kk: 'Сол тұлға банкінің жазбаша келісімі',
          },
        },
      ],
      explanation: {
        en: 'Without identifiers nobody can tell the listed person from a namesake; without a case that can be released nobody can contest it. A criminal case is not a condition.',
        ru: 'Без идентификаторов лицо не отличить от тёзки, а без изложения дела, которое можно раскрыть, решение нельзя оспорить. Уголовное дело — не условие.',
        kk: 'Сәйкестендіру деректерінсіз тұлғаны аттасынан ажырату мүмкін емес, ал жариялауға болатын баянсыз шешімге шағымдану мүмкін емес. Қылмыстық іс — шарт емес.',
      },
      source: 'FATF Recommendation 6, Interpretive Note; guidelines of the 1267 Committee',
    },
  },
  {
    topic: 'resolutions',
    about: [],
    answer: ['b', 'd'],
    question: {
      id: 'law-criteria',
      type: 'multiple',
      prompt: {
        en: 'Which conduct is a ground for the ISIL (Da’esh) and Al-Qaida list? Choose all that apply.',
        ru: 'Какие действия служат основанием для включения в перечень по ИГИЛ и «Аль-Каиде»? Отметьте всё верное.',
        kk: 'Қай әрекет ИЛИМ және «Әл-Қаида» тізбесіне енгізуге негіз болады? Барлық дұрысын белгілеңіз.',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Being a relative of a listed person',
            ru: 'Родство с лицом из перечня',
            kk: 'Тізбедегі тұлғаның туысы болу',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Taking part in financing or planning the group’s activities',
            ru: 'Участие в финансировании или планировании деятельности группы',
            kk: 'Топтың әрекетін қаржыландыруға не жоспарлауға қатысу',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Criticising one’s government in public and calling for its dismissal',
            ru: 'Публичная критика своего правительства и призывы к его отставке',
            kk: 'Өз үкіметін көпшілік алдында сынау және отставкаға шақыру',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Supplying arms to it or recruiting for it',
            ru: 'Поставка ей оружия или вербовка для неё',
            kk: 'Оған қару жеткізу немесе адам тарту',
          },
        },
      ],
      explanation: {
        en: 'The criteria speak of association shown by conduct: financing, planning, facilitating, arming, recruiting or otherwise supporting. Kinship and opinion are none of them.',
        ru: 'Критерии говорят о связи, выраженной в действиях: финансировании, планировании, содействии, вооружении, вербовке, иной поддержке. Родство и мнения к ним не относятся.',
        kk: 'Өлшемдер әрекеттен көрінетін байланысты айтады: қаржыландыру, жоспарлау, жәрдемдесу, қаруландыру, адам тарту, өзге қолдау. Туыстық пен пікір оған жатпайды.',
      },
      source: 'UNSCR 2368 (2017); UNSCR 2734 (2024)',
    },
  },
];
