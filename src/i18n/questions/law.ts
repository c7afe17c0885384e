/** Questions on the Security Council's resolutions: who decides, on what grounds, and what beside freezing they ask for. */
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
  {
    topic: 'resolutions',
    about: [],
    answer: ['a'],
    question: {
      id: 'law-2462',
      type: 'single',
      prompt: {
        en: 'What does resolution 2462 (2019) urge States to take into account when they counter the financing of terrorism?',
        ru: 'Что резолюция 2462 (2019) призывает государства учитывать при борьбе с финансированием терроризма?',
        kk: '2462 (2019) қарары мемлекеттерді терроризмді қаржыландыруға қарсы күресте нені ескеруге шақырады?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'The possible effect on purely humanitarian work',
            ru: 'Возможное воздействие на сугубо гуманитарную работу',
            kk: 'Таза гуманитарлық жұмысқа ықтимал әсерін',
          },
        },
        {
          id: 'b',
          text: {
            en: 'The cost that the measures cause to banks and other institutions',
            ru: 'Расходы, которые меры создают банкам и иным организациям',
            kk: 'Шаралардың банктер мен өзге ұйымдарға түсіретін шығынын',
          },
        },
        {
          id: 'c',
          text: {
            en: 'The exchange rates of the day',
            ru: 'Курсы валют на день операции',
            kk: 'Сол күнгі валюта бағамын',
          },
        },
        {
          id: 'd',
          text: {
            en: 'The wish of listed persons to stay out of the press',
            ru: 'Желание лиц из перечня не попадать в печать',
            kk: 'Тізбедегі тұлғалардың баспасөзге шықпау тілегін',
          },
        },
      ],
      explanation: {
        en: 'The resolution also demands that such measures comply with international law, including humanitarian, human rights and refugee law.',
        ru: 'Резолюция также требует, чтобы такие меры соответствовали международному праву, включая гуманитарное право, права человека и беженское право.',
        kk: 'Қарар мұндай шаралардың халықаралық құқыққа, оның ішінде гуманитарлық құқыққа, адам құқықтарына және босқындар құқығына сай болуын да талап етеді.',
      },
      source: 'UNSCR 2462 (2019)',
    },
  },
  {
    topic: 'resolutions',
    about: [],
    answer: ['d'],
    question: {
      id: 'law-foreign-request',
      type: 'single',
      prompt: {
        en: 'Another State asks yours, under resolution 1373, to freeze a person’s funds. What is right?',
        ru: 'Другое государство по резолюции 1373 просит ваше заморозить средства лица. Как поступить?',
        kk: 'Өзге мемлекет 1373-қарар бойынша тұлғаның қаражатын тоқтатуды сұрады. Не істеу керек?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Freeze at once and without looking: a request under 1373 binds every State',
            ru: 'Заморозить сразу, не проверяя: запрос по 1373 обязателен для всех государств',
            kk: 'Тексермей бірден тоқтату: 1373 бойынша сұрау барлық мемлекетке міндетті',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Wait until the Security Council has listed the person',
            ru: 'Ждать включения лица Советом Безопасности',
            kk: 'Қауіпсіздік Кеңесі енгізгенше күту',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Refuse: 1373 is about one’s own nationals only',
            ru: 'Отказать: 1373 касается лишь своих граждан',
            kk: 'Бас тарту: 1373 тек өз азаматтарына қатысты',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Decide promptly on reasonable grounds, then freeze',
            ru: 'Быстро решить, есть ли разумные основания, и тогда заморозить',
            kk: 'Негізді себеп бар-жоғын тез шешіп, болса тоқтату',
          },
        },
      ],
      explanation: {
        en: 'The requested State makes its own prompt determination, by its own principles. That is why a request should carry as much identifying and supporting information as possible.',
        ru: 'Запрашиваемое государство быстро принимает собственное решение по своим принципам. Поэтому запрос должен содержать как можно больше сведений о личности и основаниях.',
        kk: 'Сұралған мемлекет өз қағидаттары бойынша өзі тез шешеді. Сондықтан сұрауда тұлға мен негіз туралы мәлімет барынша көп болуы тиіс.',
      },
      source: 'UNSCR 1373 (2001); FATF Recommendation 6, Interpretive Note',
    },
  },
  {
    topic: 'fatf',
    about: [],
    answer: ['r5=crime', 'r6=terror', 'r7=proliferation', 'r8=npo'],
    question: {
      id: 'law-recommendations',
      type: 'match',
      prompt: {
        en: 'Match each FATF Recommendation with its subject.',
        ru: 'Соотнесите Рекомендации ФАТФ с их предметом.',
        kk: 'ФАТФ ұсыныстарын мазмұнымен сәйкестендіріңіз.',
      },
      left: [
        { id: 'r5', text: { en: 'Recommendation 5', ru: 'Рекомендация 5', kk: '5-ұсыныс' } },
        { id: 'r6', text: { en: 'Recommendation 6', ru: 'Рекомендация 6', kk: '6-ұсыныс' } },
        { id: 'r7', text: { en: 'Recommendation 7', ru: 'Рекомендация 7', kk: '7-ұсыныс' } },
        { id: 'r8', text: { en: 'Recommendation 8', ru: 'Рекомендация 8', kk: '8-ұсыныс' } },
      ],
      right: [
        {
          id: 'npo',
          text: {
            en: 'Protecting non-profits from abuse',
            ru: 'Защита НПО от злоупотреблений',
            kk: 'ҮЕҰ-ды теріс пайдаланудан қорғау',
          },
        },
        {
          id: 'proliferation',
          text: {
            en: 'Targeted financial sanctions: proliferation',
            ru: 'Целевые финансовые санкции: распространение оружия',
            kk: 'Нысаналы қаржылық санкциялар: қару тарату',
          },
        },
        {
          id: 'crime',
          text: {
            en: 'Terrorist financing as a crime',
            ru: 'Финансирование терроризма как преступление',
            kk: 'Терроризмді қаржыландыру — қылмыс',
          },
        },
        {
          id: 'terror',
          text: {
            en: 'Targeted financial sanctions: terrorism',
            ru: 'Целевые финансовые санкции: терроризм',
            kk: 'Нысаналы қаржылық санкциялар: терроризм',
          },
        },
      ],
      explanation: {
        en: 'Recommendation 5 punishes, 6 and 7 freeze as prevention, 8 keeps lawful giving possible. They work side by side and are proved differently.',
        ru: 'Рекомендация 5 наказывает, 6 и 7 замораживают ради предупреждения, 8 оберегает законную благотворительность. Они действуют рядом и доказываются по-разному.',
        kk: '5-ұсыныс жазалайды, 6 мен 7 алдын алу үшін тоқтатады, 8 заңды қайырымдылықты сақтайды. Олар қатар жүреді, бірақ әрқайсысы өзінше дәлелденеді.',
      },
      source: 'FATF Recommendations 5, 6, 7 and 8',
    },
  },
];
