/** Knowledge test of `charity-front`, part 3: non-profits, humanitarian exemption, access to funds, transfer services. */
import type { Content } from '../../../core/scenario/story.ts';

export const questions: Content['questions'] = [
  {
    id: 'c9',
    type: 'single',
    prompt: {
      en: 'One grant of an honest foundation was diverted by a signatory. Which answer fits FATF Recommendation 8?',
      ru: 'Один грант честного фонда увёл подписант. Какой ответ соответствует Рекомендации 8 ФАТФ?',
      kk: 'Адал қордың бір грантын қол қоюшы бұрып жіберді. Қай жауап ФАТФ 8-ұсынысына сай?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Freeze all foundations until they are checked',
          ru: 'Заморозить все фонды до проверки',
          kk: 'Тексерілгенше барлық қорды тоқтату',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Focused, proportionate, risk-based measures that do not disrupt lawful work',
          ru: 'Адресные, соразмерные, риск-ориентированные меры, не мешающие законной работе',
          kk: 'Заңды жұмысқа кедергі келтірмейтін нысаналы, өлшемді, тәуекелге негізделген шаралар',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Forbid the foundation to send money abroad for good',
          ru: 'Навсегда запретить фонду переводы за рубеж',
          kk: 'Қорға шетелге аударуға біржола тыйым салу',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Do nothing: foundations are exempt',
          ru: 'Ничего: фонды вне правил',
          kk: 'Ештеңе: қорлар ережеден тыс',
        },
      },
    ],
    explanation: {
      en: 'Recommendation 8 protects non-profits from abuse without unduly disrupting or discouraging legitimate activity. Measures are aimed at whoever diverted the money.',
      ru: 'Рекомендация 8 защищает НПО от злоупотреблений, не мешая без нужды законной деятельности. Меры направляют на тех, кто увёл деньги.',
      kk: '8-ұсыныс ҮЕҰ-ды теріс пайдаланудан қорғайды, заңды қызметке орынсыз кедергі жасамайды. Шара ақшаны бұрғандарға бағытталады.',
    },
    source: 'FATF Recommendation 8 and its Interpretive Note',
  },
  {
    id: 'c10',
    type: 'multiple',
    prompt: {
      en: 'Whose humanitarian payments does paragraph 1 of resolution 2664 (2022) cover? Choose all that apply.',
      ru: 'Чьи гуманитарные платежи охватывает пункт 1 резолюции 2664 (2022)? Отметьте всё верное.',
      kk: '2664 (2022) қарарының 1-тармағы кімнің гуманитарлық төлемдерін қамтиды? Барлық дұрысын белгілеңіз.',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'United Nations programmes, funds and agencies',
          ru: 'Программ, фондов и учреждений ООН',
          kk: 'БҰҰ бағдарламаларының, қорларының, мекемелерінің',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Any company that sells medicine',
          ru: 'Любой компании, торгующей лекарствами',
          kk: 'Дәрі сататын кез келген компанияның',
        },
      },
      {
        id: 'c',
        text: {
          en: 'NGOs funded bilaterally or multilaterally that take part in UN humanitarian response plans',
          ru: 'НПО с двусторонним или многосторонним финансированием, участвующих в планах гуманитарного реагирования ООН',
          kk: 'Екіжақты не көпжақты қаржыландырылатын, БҰҰ гуманитарлық ден қою жоспарларына қатысатын ҮЕҰ-дың',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Their implementing partners and grantees, acting as such',
          ru: 'Их партнёров-исполнителей и получателей грантов в этом качестве',
          kk: 'Сол мәртебеде әрекет ететін олардың орындаушы серіктестері мен грант алушыларының',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Every body with “charity” in its name',
          ru: 'Любой организации со словом «благотворительный» в названии',
          kk: 'Атауында «қайырымдылық» сөзі бар кез келген ұйымның',
        },
      },
    ],
    explanation: {
      en: 'The exemption depends on who provides the assistance and what the payment is needed for, not on a name. Providers are to make reasonable efforts to minimise benefits to listed persons.',
      ru: 'Изъятие зависит от того, кто оказывает помощь и для чего нужен платёж, а не от названия. Организации прилагают разумные усилия, чтобы свести к минимуму выгоду лиц из перечня.',
      kk: 'Ерекшелік атауға емес, көмекті кім көрсететініне және төлемнің не үшін керегіне байланысты. Ұйымдар тізбедегі тұлғалардың пайдасын барынша азайтуға күш салады.',
    },
    source: 'UNSCR 2664 (2022), para. 1; UNSCR 2761 (2024)',
  },
  {
    id: 'c11',
    type: 'multiple',
    prompt: {
      en: 'An account is frozen. What may still happen, by the proper procedure?',
      ru: 'Счёт заморожен. Что ещё возможно при соблюдении порядка?',
      kk: 'Шот тоқтатылды. Тәртіп сақталса, әлі не болуы мүмкін?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Access to money for food, rent and medicine, once authorised',
          ru: 'Доступ к деньгам на еду, жильё и лекарства с разрешения',
          kk: 'Рұқсатпен азық-түлікке, баспанаға, дәріге қаражат алу',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Interest is credited, provided it stays frozen',
          ru: 'Начисление процентов при условии, что они тоже заморожены',
          kk: 'Пайыз есептеу, егер ол да тоқтатулы қалса',
        },
      },
      {
        id: 'c',
        text: {
          en: 'A friend draws the money for the holder',
          ru: 'Снятие денег знакомым для владельца',
          kk: 'Таныстың иесі үшін ақша алуы',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Extraordinary expenses, once approved',
          ru: 'Чрезвычайные расходы после одобрения',
          kk: 'Мақұлданғаннан кейін төтенше шығындар',
        },
      },
    ],
    explanation: {
      en: 'A freeze is not confiscation. Resolution 1452 (2002) provides for basic and extraordinary expenses; interest may be added as long as it is frozen too.',
      ru: 'Заморозка — не конфискация. Резолюция 1452 (2002) предусматривает основные и чрезвычайные расходы; проценты могут начисляться, если тоже заморожены.',
      kk: 'Тоқтату — тәркілеу емес. 1452 (2002) қарары негізгі және төтенше шығындарды көздейді; пайыз да тоқтатулы болса, қосыла береді.',
    },
    source: 'UNSCR 1452 (2002); FATF Recommendation 6, Interpretive Note',
  },
  {
    id: 'c12',
    type: 'single',
    prompt: {
      en: 'A transfer service takes money in at home; its partner pays out abroad, and no account joins the two. What does FATF ask of such services?',
      ru: 'Служба переводов принимает деньги дома, её партнёр платит за рубежом, и счета их не связывают. Чего ФАТФ требует от таких служб?',
      kk: 'Аударым қызметі ақшаны елде алады, серіктесі шетелде төлейді, оларды шот байланыстырмайды. ФАТФ мұндай қызметтен не талап етеді?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Nothing: hawala is outside the standards',
          ru: 'Ничего: хавала вне стандартов',
          kk: 'Ештеңе: хавала стандарттан тыс',
        },
      },
      {
        id: 'b',
        text: {
          en: 'They are prohibited everywhere',
          ru: 'Они везде запрещены',
          kk: 'Олар барлық жерде тыйым салынған',
        },
      },
      {
        id: 'c',
        text: {
          en: 'To be licensed or registered, supervised, and to apply targeted financial sanctions',
          ru: 'Лицензии или регистрации, надзора и применения целевых финансовых санкций',
          kk: 'Лицензия не тіркеу, қадағалау және нысаналы қаржылық санкцияларды қолдану',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Only to keep transfers below a limit',
          ru: 'Лишь не превышать предельную сумму',
          kk: 'Тек шекті сомадан асырмау',
        },
      },
    ],
    explanation: {
      en: 'Recommendation 14 covers money or value transfer services, formal or traditional. Whoever runs one without licence or registration is to be identified and sanctioned.',
      ru: 'Рекомендация 14 охватывает услуги перевода денег или ценностей, как формальные, так и традиционные. Работающих без лицензии или регистрации выявляют и наказывают.',
      kk: '14-ұсыныс ресми де, дәстүрлі де ақша не құндылық аудару қызметтерін қамтиды. Лицензиясыз не тіркеусіз жұмыс істейтіндер анықталып, жазаланады.',
    },
    source: 'FATF Recommendation 14; FATF Recommendation 6',
  },
];

export const answers: Content['answers'] = {
  c9: ['b'],
  c10: ['a', 'c', 'd'],
  c11: ['a', 'b', 'd'],
  c12: ['c'],
};
