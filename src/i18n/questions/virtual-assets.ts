/** Questions on virtual assets: what an exchange owes, and who is an investor. */
import type { BankQuestion } from '../../core/scenario/phrasebook.ts';

export const virtualAssets: readonly BankQuestion[] = [
  {
    topic: 'typology',
    about: ['crypto-hop'],
    answer: ['d'],
    question: {
      id: 'move-vasp-duty',
      type: 'single',
      prompt: {
        en: 'A virtual-asset exchange finds a listed person among its customers. What is its duty?',
        ru: 'Биржа виртуальных активов обнаружила среди клиентов лицо из перечня. Какова её обязанность?',
        kk: 'Виртуалды активтер биржасы клиенттерінің арасынан тізбедегі тұлғаны тапты. Оның міндеті қандай?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'None: only banks freeze',
            ru: 'Никакой: замораживают только банки',
            kk: 'Міндеті жоқ: тек банктер тоқтатады',
          },
        },
        {
          id: 'b',
          text: {
            en: 'To pay the balance out to the person and close the account',
            ru: 'Выплатить лицу остаток и закрыть счёт',
            kk: 'Қалдықты тұлғаға төлеп беріп, шотты жабу',
          },
        },
        {
          id: 'c',
          text: {
            en: 'To wait until the assets are turned into money',
            ru: 'Ждать обмена активов на деньги',
            kk: 'Актив ақшаға айналғанша күту',
          },
        },
        {
          id: 'd',
          text: {
            en: 'The same as a bank’s: freeze and report',
            ru: 'Как у банка: заморозить и сообщить',
            kk: 'Банктікіндей: тоқтатып, хабарлау',
          },
        },
      ],
      explanation: {
        en: 'Recommendation 15 brings virtual-asset service providers under licensing or registration, supervision and targeted financial sanctions.',
        ru: 'Рекомендация 15 распространяет на поставщиков услуг виртуальных активов лицензирование или регистрацию, надзор и целевые финансовые санкции.',
        kk: '15-ұсыныс виртуалды актив қызметін көрсетушілерге лицензия не тіркеуді, қадағалауды және нысаналы қаржылық санкцияларды қолданады.',
      },
      source: 'FATF Recommendation 15 and its Interpretive Note',
    },
  },
  {
    topic: 'typology',
    about: ['crypto-hop'],
    answer: ['c'],
    question: {
      id: 'move-investor',
      type: 'single',
      prompt: {
        en: 'Two customers buy virtual assets from private sellers. What best tells the investor from the mover?',
        ru: 'Два клиента покупают виртуальные активы у частных продавцов. Что лучше всего отличает инвестора от перемещающего деньги?',
        kk: 'Екі клиент жеке сатушылардан виртуалды актив алады. Инвесторды ақша жылжытушыдан не жақсы ажыратады?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'How often each of them buys, and at what time of day',
            ru: 'Как часто и в какое время суток покупает каждый',
            kk: 'Әрқайсысының қаншалықты жиі және қай мезгілде алатыны',
          },
        },
        {
          id: 'b',
          text: {
            en: 'What the asset is called',
            ru: 'Название актива',
            kk: 'Активтің атауы',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Whether the money comes back to the buyer',
            ru: 'Возвращаются ли деньги к покупателю',
            kk: 'Ақшаның сатып алушыға қайтып келу-келмеуі',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Which bank each of them uses',
            ru: 'Каким банком пользуется каждый',
            kk: 'Әрқайсысының қай банкті пайдаланатыны',
          },
        },
      ],
      explanation: {
        en: 'An investor buys and sells for himself. A mover’s assets are turned into money for others, often in another country.',
        ru: 'Инвестор покупает и продаёт для себя. У перемещающего активы превращаются в деньги для других, нередко в другой стране.',
        kk: 'Инвестор өзі үшін сатып алып-сатады. Жылжытушының активі өзгелер үшін, көбіне басқа елде ақшаға айналады.',
      },
      source: 'FATF, “Virtual Assets Red Flag Indicators” (2020)',
    },
  },
];
