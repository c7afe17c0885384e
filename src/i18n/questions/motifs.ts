/** Questions on the shapes money draws, and on the lawful lives that draw the same shapes. */
import type { BankQuestion } from '../../core/scenario/phrasebook.ts';

const amlWorld = 'Altman et al., “Realistic Synthetic Financial Transactions for Anti-Money Laundering Models” (2023)';

export const motifs: readonly BankQuestion[] = [
  {
    topic: 'typology',
    about: ['fan-out', 'fan-in', 'cycle', 'scatter-gather'],
    answer: ['out=many', 'in=one', 'cycle=back', 'scatter=meet'],
    question: {
      id: 'motif-names',
      type: 'match',
      prompt: {
        en: 'Match each pattern with its shape.',
        ru: 'Соотнесите схему с её формой.',
        kk: 'Схеманы пішінімен сәйкестендіріңіз.',
      },
      left: [
        { id: 'out', text: { en: 'Fan-out', ru: 'Веер', kk: 'Бір шоттан көпке тарату' } },
        { id: 'in', text: { en: 'Fan-in', ru: 'Сбор на один счёт', kk: 'Көптен бір шотқа жинау' } },
        { id: 'cycle', text: { en: 'Cycle', ru: 'Круговое движение', kk: 'Айналма қозғалыс' } },
        {
          id: 'scatter',
          text: { en: 'Scatter and gather', ru: 'Рассеивание и сбор', kk: 'Шашыратып қайта жинау' },
        },
      ],
      right: [
        {
          id: 'meet',
          text: {
            en: 'One pays several, and they all pay one other',
            ru: 'Один платит нескольким, а те — одному другому',
            kk: 'Біреу бірнешеуге, олар басқа біреуге төлейді',
          },
        },
        {
          id: 'back',
          text: {
            en: 'Money comes back to where it started',
            ru: 'Деньги возвращаются туда, откуда вышли',
            kk: 'Ақша шыққан жеріне қайтып келеді',
          },
        },
        {
          id: 'many',
          text: {
            en: 'One pays many',
            ru: 'Один платит многим',
            kk: 'Біреу көпке төлейді',
          },
        },
        {
          id: 'one',
          text: {
            en: 'Many pay one',
            ru: 'Многие платят одному',
            kk: 'Көп адам біреуге төлейді',
          },
        },
      ],
      explanation: {
        en: 'A shape is a reason to look. It becomes evidence only with time, amounts and ties that no lawful business explains.',
        ru: 'Форма — повод посмотреть. Доказательством она становится лишь вместе со временем, суммами и связями, которых не объясняет законное дело.',
        kk: 'Пішін — қарауға себеп. Ол заңды іс түсіндірмейтін уақытпен, сомамен, байланыспен бірге ғана дәлелге айналады.',
      },
      source: amlWorld,
    },
  },
  {
    topic: 'typology',
    about: ['stack', 'bipartite', 'gather-scatter', 'random'],
    answer: ['stack=layers', 'two=sides', 'gather=centre', 'random=walk'],
    question: {
      id: 'motif-names-2',
      type: 'match',
      prompt: {
        en: 'Match each pattern with its shape.',
        ru: 'Соотнесите схему с её формой.',
        kk: 'Схеманы пішінімен сәйкестендіріңіз.',
      },
      left: [
        { id: 'random', text: { en: 'Wandering path', ru: 'Блуждающий путь', kk: 'Бұралаң жол' } },
        { id: 'stack', text: { en: 'Layers', ru: 'Слои', kk: 'Қабаттар' } },
        { id: 'two', text: { en: 'Two sides', ru: 'Две стороны', kk: 'Екі жақты схема' } },
        {
          id: 'gather',
          text: { en: 'Gather and scatter', ru: 'Сбор и рассеивание', kk: 'Жинап қайта шашырату' },
        },
      ],
      right: [
        {
          id: 'centre',
          text: {
            en: 'Several pay one, and it pays several others',
            ru: 'Несколько платят одному, а тот — нескольким другим',
            kk: 'Бірнешеуі біреуге, ол басқа бірнешеуге төлейді',
          },
        },
        {
          id: 'layers',
          text: {
            en: 'Rows of accounts, each row paying the next',
            ru: 'Ряды счетов, каждый ряд платит следующему',
            kk: 'Шот қатарлары, әр қатар келесісіне төлейді',
          },
        },
        {
          id: 'walk',
          text: {
            en: 'From account to account, without a plan',
            ru: 'Со счёта на счёт, без плана',
            kk: 'Шоттан шотқа, жоспарсыз',
          },
        },
        {
          id: 'sides',
          text: {
            en: 'A group of payers and a group of payees, each payer paying several',
            ru: 'Группа плательщиков и группа получателей, каждый платит нескольким',
            kk: 'Төлеушілер тобы мен алушылар тобы, әр төлеуші бірнешеуге төлейді',
          },
        },
      ],
      explanation: {
        en: 'Published synthetic data use eight such patterns. Real money mixes them, and most of the accounts in them do other things too.',
        ru: 'В опубликованных синтетических данных таких схем восемь. В жизни они смешаны, и большинство счетов в них заняты и другим.',
        kk: 'Жарияланған синтетикалық деректерде мұндай сегіз схема бар. Өмірде олар араласады, ал шоттардың көбі өзге іспен де айналысады.',
      },
      source: amlWorld,
    },
  },
  {
    topic: 'typology',
    about: ['fan-out', 'fan-in', 'cycle', 'gather-scatter'],
    answer: ['out=crew', 'in=rents', 'cycle=savings', 'gather=coop'],
    question: {
      id: 'motif-twins',
      type: 'match',
      prompt: {
        en: 'Match each pattern with a lawful life that looks the same.',
        ru: 'Соотнесите схему с законной жизнью, которая выглядит так же.',
        kk: 'Схеманы соған ұқсайтын заңды тіршілікпен сәйкестендіріңіз.',
      },
      left: [
        { id: 'cycle', text: { en: 'Cycle', ru: 'Круговое движение', kk: 'Айналма қозғалыс' } },
        { id: 'out', text: { en: 'Fan-out', ru: 'Веер', kk: 'Бір шоттан көпке тарату' } },
        {
          id: 'gather',
          text: { en: 'Gather and scatter', ru: 'Сбор и рассеивание', kk: 'Жинап қайта шашырату' },
        },
        { id: 'in', text: { en: 'Fan-in', ru: 'Сбор на один счёт', kk: 'Көптен бір шотқа жинау' } },
      ],
      right: [
        {
          id: 'crew',
          text: {
            en: 'A builder pays the crew',
            ru: 'Подрядчик платит бригаде',
            kk: 'Мердігер бригадаға төлейді',
          },
        },
        {
          id: 'coop',
          text: {
            en: 'A cooperative is paid by buyers and pays its farmers',
            ru: 'Кооперативу платят покупатели, он платит хозяйствам',
            kk: 'Кооперативке сатып алушылар, ол шаруашылықтарға төлейді',
          },
        },
        {
          id: 'rents',
          text: {
            en: 'Tenants pay the rent',
            ru: 'Жильцы платят за аренду',
            kk: 'Жалға алушылар ақы төлейді',
          },
        },
        {
          id: 'savings',
          text: {
            en: 'A savings circle of friends',
            ru: 'Касса взаимопомощи друзей',
            kk: 'Достардың ақша жинау шеңбері',
          },
        },
      ],
      explanation: {
        en: 'Each shape has an innocent twin, and the twins are far more numerous. Ask who pays, for what, and where it ends.',
        ru: 'У каждой формы есть законный двойник, и двойников намного больше. Спрашивайте, кто платит, за что и чем кончается.',
        kk: 'Әр пішіннің заңды сыңары бар, олар әлдеқайда көп. Кім төлейді, не үшін және немен аяқталады деп сұраңыз.',
      },
      source: 'FATF Recommendation 1 (risk-based approach); FATF Recommendation 20',
    },
  },
];
