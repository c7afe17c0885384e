/** Questions on what States owe one another and themselves: proportion, foreign requests, the Recommendations. */
import type { BankQuestion } from '../../core/scenario/phrasebook.ts';

export const dutiesOfStates: readonly BankQuestion[] = [
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
