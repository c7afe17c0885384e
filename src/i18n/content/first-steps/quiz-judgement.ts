/** Knowledge test of `first-steps`, part 2: judging a case. */
import type { Content } from '../../../core/scenario/story.ts';

export const questions: Content['questions'] = [
  {
    id: 'q5',
    type: 'single',
    prompt: {
      en: 'A listed person and an unlisted partner own a company half and half. Under the UN measures, the company’s funds are…',
      ru: 'Компания пополам принадлежит лицу из перечня и партнёру вне перечня. По мерам ООН средства компании…',
      kk: 'Компанияның жартысы тізбедегі тұлғаға, жартысы тізбеде жоқ серіктеске тиесілі. БҰҰ шаралары бойынша компанияның қаражаты…',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'frozen: funds held wholly or jointly, directly or indirectly, are covered',
          ru: 'замораживаются: охвачены средства, принадлежащие полностью или совместно, прямо или косвенно',
          kk: 'тоқтатылады: толық не бірлесіп, тікелей не жанама тиесілі қаражат қамтылады',
        },
      },
      {
        id: 'b',
        text: {
          en: 'free, because only more than half counts',
          ru: 'свободны: учитывается лишь доля больше половины',
          kk: 'еркін, өйткені тек жартысынан астам үлес есепке алынады',
        },
      },
      {
        id: 'c',
        text: {
          en: 'frozen only if the company itself is listed',
          ru: 'замораживаются, только если в перечне сама компания',
          kk: 'компанияның өзі тізбеде болса ғана тоқтатылады',
        },
      },
      {
        id: 'd',
        text: {
          en: 'half frozen and half free',
          ru: 'наполовину заморожены, наполовину свободны',
          kk: 'жартысы тоқтатылып, жартысы еркін қалады',
        },
      },
    ],
    explanation: {
      en: 'The UN text names no percentage: owned or controlled, directly or indirectly, wholly or jointly. The 50 % tests belong to national and regional regimes.',
      ru: 'В нормах ООН процент не назван: собственность или контроль, прямо или косвенно, полностью или совместно. Порог в 50 % — из национальных и региональных режимов.',
      kk: 'БҰҰ нормаларында пайыз аталмаған: тікелей не жанама, толық не бірлескен меншік немесе бақылау. 50 % шегі — ұлттық және өңірлік режимдерден.',
    },
    source: 'FATF Recommendation 6 and its Interpretive Note',
  },
  {
    id: 'q6',
    type: 'single',
    prompt: {
      en: 'A customer bears the name of a listed person. Birth date, document and parentage differ. What is right?',
      ru: 'Имя клиента совпадает с именем лица из перечня. Дата рождения, документ и отчество другие. Как поступить?',
      kk: 'Клиенттің есімі тізбедегі тұлғаның есімімен бірдей. Туған күні, құжаты, әкесінің аты басқа. Не істеу керек?',
    },
    options: [
      {
        id: 'a',
        text: { en: 'Freeze to be on the safe side', ru: 'Заморозить на всякий случай', kk: 'Сақтық үшін тоқтату' },
      },
      { id: 'b', text: { en: 'Close the account', ru: 'Закрыть счёт', kk: 'Шотты жабу' } },
      {
        id: 'c',
        text: { en: 'Freeze half of the balance', ru: 'Заморозить половину остатка', kk: 'Қалдықтың жартысын тоқтату' },
      },
      {
        id: 'd',
        text: {
          en: 'Record it as a false match, with the reasons, and do not freeze',
          ru: 'Зафиксировать ложное совпадение с обоснованием и не замораживать',
          kk: 'Жалған сәйкестік деп негіздемесімен тіркеп, тоқтатпау',
        },
      },
    ],
    explanation: {
      en: 'A name is a reason to look, not proof. Countries must also have procedures to release funds of persons frozen by mistake because of the same or a similar name.',
      ru: 'Имя — повод проверить, а не доказательство. Кроме того, нужны процедуры разморозки средств лиц, ошибочно затронутых из-за совпадения имени.',
      kk: 'Есім — тексеруге себеп, дәлел емес. Оған қоса аттас болғаны үшін қателесіп тоқтатылғандардың қаражатын босату рәсімі болуы тиіс.',
    },
    source: 'FATF Recommendation 6, Interpretive Note',
  },
  {
    id: 'q7',
    type: 'single',
    prompt: {
      en: 'A bank is about to freeze an account. May it warn the customer first?',
      ru: 'Банк готовится заморозить счёт. Можно ли сначала предупредить клиента?',
      kk: 'Банк шотты тоқтатпақшы. Алдымен клиентке ескертуге бола ма?',
    },
    options: [
      { id: 'a', text: { en: 'Yes, ten days ahead', ru: 'Да, за десять дней', kk: 'Иә, он күн бұрын' } },
      {
        id: 'b',
        text: {
          en: 'No, freezing is without prior notice',
          ru: 'Нет, заморозка проводится без предварительного уведомления',
          kk: 'Жоқ, тоқтату алдын ала ескертусіз жүргізіледі',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Yes, if the customer is a company',
          ru: 'Да, если клиент — компания',
          kk: 'Иә, егер клиент компания болса',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Only with the partner bank’s consent',
          ru: 'Только с согласия банка-партнёра',
          kk: 'Тек серіктес банктің келісімімен',
        },
      },
    ],
    explanation: {
      en: 'Prior notice would defeat the measure. Fair treatment follows afterwards: the person can learn of the freeze, apply for access to basic expenses and ask to be delisted.',
      ru: 'Предупреждение лишило бы меру смысла. Права соблюдаются после: лицо узнаёт о заморозке, может просить доступ к средствам на основные расходы и исключение из перечня.',
      kk: 'Алдын ала ескерту шараны мәнсіз етеді. Құқықтар кейін қорғалады: тұлға тоқтату туралы біледі, негізгі шығындарға қаражат сұрай алады, тізбеден шығаруды өтіне алады.',
    },
    source: 'FATF Recommendation 6; UNSCR 1452 (2002)',
  },
  {
    id: 'q8',
    type: 'multiple',
    prompt: {
      en: 'Which statements on the humanitarian exemption are right?',
      ru: 'Какие утверждения о гуманитарном изъятии верны?',
      kk: 'Гуманитарлық ерекшелік туралы қай тұжырымдар дұрыс?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'It covers payments needed for humanitarian assistance by the providers the resolution names',
          ru: 'Оно охватывает платежи, нужные для гуманитарной помощи тех организаций, что названы в резолюции',
          kk: 'Ол қарарда аталған ұйымдардың гуманитарлық көмегіне қажет төлемдерді қамтиды',
        },
      },
      {
        id: 'b',
        text: {
          en: 'It exempts every organisation that calls itself a charity',
          ru: 'Оно освобождает любую организацию, назвавшую себя благотворительной',
          kk: 'Ол өзін қайырымдылық ұйымы деп атаған кез келген ұйымды босатады',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Providers are asked to make reasonable efforts to keep benefits from listed persons',
          ru: 'От организаций ожидают разумных усилий, чтобы выгоду не получали лица из перечня',
          kk: 'Ұйымдардан тізбедегі тұлғалар пайда көрмеуі үшін ақылға қонымды күш салу күтіледі',
        },
      },
      {
        id: 'd',
        text: {
          en: 'It ended in 2024 for the ISIL (Da’esh) and Al-Qaida list',
          ru: 'Для перечня по ИГИЛ и «Аль-Каиде» оно прекратилось в 2024 году',
          kk: 'ИЛИМ және «Әл-Қаида» тізбесі үшін ол 2024 жылы тоқтаған',
        },
      },
    ],
    explanation: {
      en: 'Resolution 2664 (2022), paragraph 1, exempts what covered providers need for humanitarian assistance; resolution 2761 (2024) keeps this in force for the ISIL (Da’esh) and Al-Qaida list.',
      ru: 'Пункт 1 резолюции 2664 (2022) выводит из-под мер то, что нужно названным организациям для гуманитарной помощи; резолюция 2761 (2024) сохраняет это для перечня по ИГИЛ и «Аль-Каиде».',
      kk: '2664 (2022) қарарының 1-тармағы аталған ұйымдарға гуманитарлық көмекке керегін шарадан босатады; 2761 (2024) қарары мұны ИЛИМ және «Әл-Қаида» тізбесі үшін сақтайды.',
    },
    source: 'UNSCR 2664 (2022), para. 1; UNSCR 2761 (2024)',
  },
];

export const answers: Content['answers'] = {
  q5: ['a'],
  q6: ['d'],
  q7: ['b'],
  q8: ['a', 'c'],
};
