/** Knowledge test of `charity-front`, part 1: resolutions, designation and delisting. */
import type { Content } from '../../../core/scenario/story.ts';

export const questions: Content['questions'] = [
  {
    id: 'c1',
    type: 'single',
    prompt: {
      en: 'What sets resolution 1373 (2001) apart from the 1267 line of resolutions?',
      ru: 'Чем резолюция 1373 (2001) отличается от линии резолюций, начатой 1267?',
      kk: '1373 (2001) қарарының 1267-ден басталған қарарлардан айырмашылығы неде?',
    },
    options: [
      {
        id: 'a',
        text: { en: 'It applies to banks only', ru: 'Она касается только банков', kk: 'Ол тек банктерге қатысты' },
      },
      {
        id: 'b',
        text: {
          en: 'It has no list of its own: States designate by themselves, also at another State’s request',
          ru: 'У неё нет своего перечня: государства определяют лиц сами, в том числе по запросу других',
          kk: 'Оның өз тізбесі жоқ: мемлекеттер тұлғаларды өздері, оның ішінде өзге мемлекеттің сұрауымен анықтайды',
        },
      },
      {
        id: 'c',
        text: { en: 'It was repealed in 2011', ru: 'Она отменена в 2011 году', kk: 'Ол 2011 жылы күшін жойған' },
      },
      {
        id: 'd',
        text: {
          en: 'It needs a conviction first',
          ru: 'Она требует сначала приговора суда',
          kk: 'Ол алдымен сот үкімін талап етеді',
        },
      },
    ],
    explanation: {
      en: 'Under 1267 and its successors the Council’s committee lists; under 1373 each State identifies and freezes on its own reasonable grounds.',
      ru: 'По 1267 и последующим включает комитет Совета; по 1373 каждое государство само определяет лиц на разумных основаниях и замораживает средства.',
      kk: '1267 және кейінгілері бойынша Кеңес комитеті енгізеді; 1373 бойынша әр мемлекет негізді себеппен өзі анықтап, тоқтатады.',
    },
    source: 'UNSCR 1267 (1999); UNSCR 1373 (2001); FATF Recommendation 6',
  },
  {
    id: 'c2',
    type: 'match',
    prompt: {
      en: 'Where does a person turn to be taken off each list?',
      ru: 'Куда обращаться, чтобы быть исключённым из каждого перечня?',
      kk: 'Әр тізбеден шығу үшін қайда жүгіну керек?',
    },
    left: [
      {
        id: 'isil',
        text: {
          en: 'ISIL (Da’esh) and Al-Qaida list',
          ru: 'Перечень по ИГИЛ и «Аль-Каиде»',
          kk: 'ИЛИМ және «Әл-Қаида» тізбесі',
        },
      },
      {
        id: 'taliban',
        text: { en: '1988 list (Taliban)', ru: 'Перечень 1988 («Талибан»)', kk: '1988 тізбесі («Талибан»)' },
      },
      {
        id: 'national',
        text: { en: 'National list under 1373', ru: 'Национальный перечень по 1373', kk: '1373 бойынша ұлттық тізбе' },
      },
    ],
    right: [
      {
        id: 'focal',
        text: {
          en: 'Focal Point for De-listing',
          ru: 'Контактный центр по исключению из перечней',
          kk: 'Тізбеден шығару жөніндегі байланыс орталығы',
        },
      },
      {
        id: 'authority',
        text: {
          en: 'Review by the national authority or court',
          ru: 'Пересмотр национальным органом или судом',
          kk: 'Ұлттық органның немесе соттың қайта қарауы',
        },
      },
      {
        id: 'ombudsperson',
        text: { en: 'Office of the Ombudsperson', ru: 'Канцелярия Омбудсмена', kk: 'Омбудсмен кеңсесі' },
      },
    ],
    explanation: {
      en: 'The Ombudsperson, created by resolution 1904 (2009), serves the ISIL (Da’esh) and Al-Qaida list only. Petitions about the 1988 list go through the Focal Point. National listings are reviewed at home.',
      ru: 'Омбудсмен, учреждённый резолюцией 1904 (2009), рассматривает лишь перечень по ИГИЛ и «Аль-Каиде». Прошения по перечню 1988 идут через контактный центр. Национальные решения пересматриваются внутри страны.',
      kk: '1904 (2009) қарарымен құрылған Омбудсмен тек ИЛИМ және «Әл-Қаида» тізбесін қарайды. 1988 тізбесі бойынша өтініш байланыс орталығы арқылы өтеді. Ұлттық шешім ел ішінде қайта қаралады.',
    },
    source: 'UNSCR 1730 (2006); UNSCR 1904 (2009); FATF Recommendation 6, Interpretive Note',
  },
  {
    id: 'c3',
    type: 'order',
    prompt: {
      en: 'Put the resolutions in the order they were adopted.',
      ru: 'Расположите резолюции в порядке принятия.',
      kk: 'Қарарларды қабылдану ретімен қойыңыз.',
    },
    options: [
      {
        id: 'r2664',
        text: {
          en: 'Humanitarian exemption across sanctions regimes',
          ru: 'Гуманитарное изъятие для всех санкционных режимов',
          kk: 'Барлық санкция режимдеріне гуманитарлық ерекшелік',
        },
      },
      {
        id: 'r1373',
        text: {
          en: 'States are to freeze terrorist funds on their own findings',
          ru: 'Государства сами определяют и замораживают средства террористов',
          kk: 'Мемлекеттер террористердің қаражатын өздері анықтап тоқтатады',
        },
      },
      {
        id: 'r1988',
        text: {
          en: 'The Taliban list is split from the Al-Qaida list',
          ru: 'Перечень по «Талибану» отделён от перечня по «Аль-Каиде»',
          kk: '«Талибан» тізбесі «Әл-Қаида» тізбесінен бөлінді',
        },
      },
      {
        id: 'r1267',
        text: {
          en: 'First measures and the Committee',
          ru: 'Первые меры и Комитет',
          kk: 'Алғашқы шаралар және Комитет',
        },
      },
      {
        id: 'r2253',
        text: {
          en: 'ISIL (Da’esh) is added to the name and criteria of the Al-Qaida list',
          ru: 'ИГИЛ включён в название и критерии перечня по «Аль-Каиде»',
          kk: 'ИЛИМ «Әл-Қаида» тізбесінің атауы мен өлшемдеріне енгізілді',
        },
      },
    ],
    explanation: {
      en: '1267 (1999), 1373 (2001), 1988 (2011), 2253 (2015), 2664 (2022).',
      ru: '1267 (1999), 1373 (2001), 1988 (2011), 2253 (2015), 2664 (2022).',
      kk: '1267 (1999), 1373 (2001), 1988 (2011), 2253 (2015), 2664 (2022).',
    },
    source: 'UNSCR 1267 (1999), 1373 (2001), 1988 (2011), 2253 (2015), 2664 (2022)',
  },
  {
    id: 'c4',
    type: 'single',
    prompt: {
      en: 'What must a competent authority have to designate under 1373?',
      ru: 'Что нужно компетентному органу, чтобы включить лицо по 1373?',
      kk: '1373 бойынша тұлғаны енгізу үшін құзыретті органға не керек?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'A final conviction for terrorism',
          ru: 'Вступивший в силу приговор за терроризм',
          kk: 'Терроризм үшін күшіне енген үкім',
        },
      },
      {
        id: 'b',
        text: {
          en: 'The consent of the person’s bank',
          ru: 'Согласие банка этого лица',
          kk: 'Сол тұлға банкінің келісімі',
        },
      },
      {
        id: 'c',
        text: {
          en: 'A vote of the Security Council',
          ru: 'Голосование в Совете Безопасности',
          kk: 'Қауіпсіздік Кеңесінің дауыс беруі',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Reasonable grounds or a reasonable basis, whether or not there are criminal proceedings',
          ru: 'Разумные основания, независимо от уголовного производства',
          kk: 'Қылмыстық іс бар-жоғына қарамай, негізді себеп',
        },
      },
    ],
    explanation: {
      en: 'Designation is preventive, not punishment: it does not depend on a criminal case. That is why grounds must be recorded, reviewed and open to challenge.',
      ru: 'Включение — мера предупреждения, а не наказание, и не зависит от уголовного дела. Поэтому основания фиксируют, пересматривают и позволяют оспорить.',
      kk: 'Енгізу — жаза емес, алдын алу шарасы, қылмыстық іске тәуелді емес. Сондықтан негізі тіркеледі, қайта қаралады және оған шағымдануға болады.',
    },
    source: 'UNSCR 1373 (2001); FATF Recommendation 6, Interpretive Note',
  },
];

export const answers: Content['answers'] = {
  c1: ['b'],
  c2: ['isil=ombudsperson', 'taliban=focal', 'national=authority'],
  c3: ['r1267', 'r1373', 'r1988', 'r2253', 'r2664'],
  c4: ['d'],
};
