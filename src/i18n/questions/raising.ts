/** Questions on how money is raised: gifts, appeals, non-profits. */
import type { BankQuestion } from '../../core/scenario/phrasebook.ts';

export const raising: readonly BankQuestion[] = [
  {
    topic: 'typology',
    about: ['small-donations', 'crowdfunding', 'sham-npo'],
    answer: ['a'],
    question: {
      id: 'raise-good-faith',
      type: 'single',
      prompt: {
        en: 'Hundreds gave to an appeal that was a sham. What are they, as far as terrorist financing goes?',
        ru: 'Сотни людей пожертвовали в ответ на ложный призыв. Кто они с точки зрения финансирования терроризма?',
        kk: 'Жүздеген адам жалған үндеуге ақша берді. Терроризмді қаржыландыру тұрғысынан олар кім?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'People deceived, unless intent or knowledge is shown',
            ru: 'Обманутые, пока не показан умысел или знание',
            kk: 'Ниеті не білгені көрсетілмейінше, алданғандар',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Financiers: what counts is where the money ended, not what they knew',
            ru: 'Финансирующие: важно, куда пришли деньги, а не что они знали',
            kk: 'Қаржыландырушылар: олардың білгені емес, ақшаның қайда жеткені маңызды',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Financiers, if they gave more than once',
            ru: 'Финансирующие, если давали больше одного раза',
            kk: 'Бір реттен көп берсе, қаржыландырушылар',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Persons to be listed as a precaution',
            ru: 'Лица, которых следует включить в перечень для верности',
            kk: 'Сақтық үшін тізбеге енгізілетін тұлғалар',
          },
        },
      ],
      explanation: {
        en: 'The offence asks for the intention that funds be used, or the knowledge that they are to be used, for terrorism. Donors are witnesses worth hearing.',
        ru: 'Состав требует намерения, чтобы средства использовались для терроризма, или знания об этом. Жертвователи — ценные свидетели.',
        kk: 'Қылмыс үшін қаражат терроризмге жұмсалсын деген ниет не соны білу керек. Берушілер — құнды куәлар.',
      },
      source:
        'International Convention for the Suppression of the Financing of Terrorism (1999), art. 2; FATF Recommendation 5',
    },
  },
  {
    topic: 'typology',
    about: ['crowdfunding'],
    answer: ['b', 'd'],
    question: {
      id: 'raise-appeal-signs',
      type: 'multiple',
      prompt: {
        en: 'Which facts about an online appeal deserve a closer look? Choose all that apply.',
        ru: 'Какие факты об онлайн-сборе заслуживают проверки? Отметьте всё верное.',
        kk: 'Онлайн жинау туралы қай деректерді тексеру керек? Барлық дұрысын белгілеңіз.',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Many small gifts in a few days',
            ru: 'Много мелких пожертвований за несколько дней',
            kk: 'Бірнеше күндегі көп ұсақ қайырмалдық',
          },
        },
        {
          id: 'b',
          text: {
            en: 'The money goes at once to persons the appeal does not mention',
            ru: 'Деньги сразу уходят людям, не названным в призыве',
            kk: 'Ақша үндеуде аталмаған адамдарға бірден кетеді',
          },
        },
        {
          id: 'c',
          text: {
            en: 'The story is told so that it moves the reader to tears',
            ru: 'История рассказана так, что трогает читателя до слёз',
            kk: 'Оқиға оқырманды көзіне жас алғанша толқытады',
          },
        },
        {
          id: 'd',
          text: {
            en: 'The page vanishes and comes back under other names',
            ru: 'Страница исчезает и возвращается под другими именами',
            kk: 'Парақша жойылып, басқа атпен қайта пайда болады',
          },
        },
      ],
      explanation: {
        en: 'A burst of small gifts is what every good appeal looks like. What happens to the money afterwards tells them apart.',
        ru: 'Всплеск мелких пожертвований — вид любого удачного сбора. Различает их то, что происходит с деньгами потом.',
        kk: 'Ұсақ қайырмалдықтың лап етуі — кез келген сәтті жинаудың көрінісі. Оларды ақшаның кейінгі тағдыры ажыратады.',
      },
      source: 'FATF, “Crowdfunding for Terrorism Financing” (2023)',
    },
  },
  {
    topic: 'typology',
    about: ['sham-npo', 'npo-diversion'],
    answer: ['c'],
    question: {
      id: 'raise-sham-or-small',
      type: 'single',
      prompt: {
        en: 'Two young funds take in about the same. What best tells the sham one from the small one?',
        ru: 'Два молодых фонда собирают примерно поровну. Что лучше всего отличает фиктивный от просто небольшого?',
        kk: 'Екі жас қор шамамен бірдей жинайды. Жалғанын жай шағынынан не жақсы ажыратады?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'When each was registered',
            ru: 'Дата регистрации',
            kk: 'Тіркелген күні',
          },
        },
        {
          id: 'b',
          text: {
            en: 'How many donors each has and how much they give',
            ru: 'Число жертвователей и размер их взносов',
            kk: 'Берушілерінің саны мен жарнасының мөлшері',
          },
        },
        {
          id: 'c',
          text: {
            en: 'What each spends its money on',
            ru: 'На что каждый тратит деньги',
            kk: 'Әрқайсысының ақшаны неге жұмсайтыны',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Which of them is better known in the city',
            ru: 'Какой из них известнее в городе',
            kk: 'Қайсысының қалада танымалырақ екені',
          },
        },
      ],
      explanation: {
        en: 'Age, size and name say nothing about honesty. Spending does: a fund that works leaves traces of work.',
        ru: 'Возраст, размер и название ничего не говорят о честности. Говорят расходы: работающий фонд оставляет следы работы.',
        kk: 'Жасы, көлемі, атауы адалдық туралы ештеңе айтпайды. Шығыны айтады: жұмыс істейтін қордың ісінен із қалады.',
      },
      source: 'FATF, “Risk of Terrorist Abuse in Non-Profit Organisations” (2014)',
    },
  },
  {
    topic: 'typology',
    about: ['npo-diversion'],
    answer: ['b', 'c'],
    question: {
      id: 'raise-insider',
      type: 'multiple',
      prompt: {
        en: 'An insider of an honest NPO steers grants to a body that does no work. Against whom do you propose a freeze, the evidence allowing? Choose all that apply.',
        ru: 'Сотрудник честной НПО направляет гранты организации, которая ничего не делает. Кого вы предложите заморозить, если хватает доказательств? Отметьте всё верное.',
        kk: 'Адал ҮЕҰ қызметкері гранттарды ештеңе істемейтін ұйымға бұрады. Дәлел жетсе, кімді тоқтатуды ұсынасыз? Барлық дұрысын белгілеңіз.',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'The whole NPO, since its account paid the grants',
            ru: 'Всю НПО, раз гранты ушли с её счёта',
            kk: 'Гранттар шотынан кеткендіктен, бүкіл ҮЕҰ-ды',
          },
        },
        { id: 'b', text: { en: 'The insider', ru: 'Этого сотрудника', kk: 'Сол қызметкерді' } },
        {
          id: 'c',
          text: {
            en: 'The body that passes the grants on',
            ru: 'Организацию, передающую гранты дальше',
            kk: 'Гранттарды әрі қарай беретін ұйымды',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Everyone who gave to the NPO while the insider worked there',
            ru: 'Всех, кто жертвовал НПО, пока этот сотрудник там работал',
            kk: 'Сол қызметкер істеген кезде ҮЕҰ-ға бергендердің бәрін',
          },
        },
      ],
      explanation: {
        en: 'The measure is aimed at whoever acts for the listed. The NPO is a victim: it needs supervision and better control of its partners.',
        ru: 'Мера направлена на действующих за лиц из перечня. НПО — жертва: ей нужны надзор и лучший контроль за партнёрами.',
        kk: 'Шара тізбедегілер үшін әрекет ететіндерге бағытталады. ҮЕҰ — жәбірленуші: оған қадағалау мен серіктестерін жақсы бақылау керек.',
      },
      source: 'FATF Recommendation 8 and its Interpretive Note; FATF Recommendation 6',
    },
  },
];
