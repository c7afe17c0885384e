/** Questions on what a trace is worth: whom to freeze, and what to write down where no account tells. */
import type { BankQuestion } from '../../core/scenario/phrasebook.ts';

export const tracingJudgement: readonly BankQuestion[] = [
  {
    topic: 'tracing',
    about: [],
    answer: ['c'],
    question: {
      id: 'trace-busiest',
      type: 'single',
      prompt: {
        en: 'You may freeze two accounts. Which choice is best?',
        ru: 'Можно заморозить два счёта. Какой выбор лучший?',
        kk: 'Екі шотты тоқтатуға болады. Қай таңдау ең жақсы?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'The two with the most payments',
            ru: 'Два с наибольшим числом платежей',
            kk: 'Төлемі ең көп екеуі',
          },
        },
        {
          id: 'b',
          text: {
            en: 'The two that each let least through when frozen alone',
            ru: 'Два, каждый из которых лучше всех при заморозке в одиночку',
            kk: 'Әрқайсысы жеке тоқтатылғанда ең жақсы шығатын екеуі',
          },
        },
        {
          id: 'c',
          text: {
            en: 'The pair that together lets least through',
            ru: 'Пара, которая вместе пропускает меньше всего',
            kk: 'Бірге алғанда ең аз өткізетін жұп',
          },
        },
        {
          id: 'd',
          text: {
            en: 'The two with the largest balance',
            ru: 'Два с наибольшим остатком',
            kk: 'Қалдығы ең көп екеуі',
          },
        },
      ],
      explanation: {
        en: 'Two good accounts may lie on the same way, so that the second adds nothing. Busy accounts are mostly lawful hubs.',
        ru: 'Два хороших счёта могут лежать на одном пути, и второй ничего не добавит. А оживлённые счета — чаще всего законные узлы.',
        kk: 'Жақсы екі шот бір жолдың бойында болуы мүмкін, сонда екіншісі ештеңе қоспайды. Ал қарбалас шоттар көбіне заңды түйіндер.',
      },
      source: 'Borgatti, “Identifying sets of key players in a social network” (2006)',
    },
  },
  {
    topic: 'tracing',
    about: ['cash-courier', 'hawala'],
    answer: ['a', 'b', 'd'],
    question: {
      id: 'trace-gap',
      type: 'multiple',
      prompt: {
        en: 'You infer that value moved outside the accounts. What should the record of the gap state? Choose all that apply.',
        ru: 'Вы заключили, что ценность прошла мимо счетов. Что указать в записи о разрыве? Отметьте всё верное.',
        kk: 'Құн шоттан тыс өткен деп түйдіңіз. Үзіліс жазбасында нені көрсету керек? Барлық дұрысын белгілеңіз.',
      },
      options: [
        { id: 'a', text: { en: 'Between whom', ru: 'Между кем', kk: 'Кімнен кімге' } },
        {
          id: 'b',
          text: {
            en: 'About when and how much',
            ru: 'Примерно когда и сколько',
            kk: 'Шамамен қашан және қанша',
          },
        },
        {
          id: 'c',
          text: {
            en: 'A transaction number made up for it, so that the path looks whole',
            ru: 'Придуманный номер операции, чтобы путь выглядел цельным',
            kk: 'Жол бүтін көрінуі үшін ойдан шығарылған операция нөмірі',
          },
        },
        {
          id: 'd',
          text: {
            en: 'That it is inferred, and from which rows',
            ru: 'Что это вывод и из каких строк',
            kk: 'Бұл — қорытынды екені және қай жолдардан',
          },
        },
      ],
      explanation: {
        en: 'An inference is honest when the reader can tell it from a record and check what it rests on.',
        ru: 'Вывод честен, если читатель отличит его от записи и проверит, на чём он стоит.',
        kk: 'Оқырман қорытындыны жазбадан ажыратып, неге сүйенгенін тексере алса, ол — адал қорытынды.',
      },
      source: 'FATF, “Operational Issues: Financial Investigations Guidance” (2012)',
    },
  },
];
