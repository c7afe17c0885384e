/** Questions on following money: tracing rules and order in time. */
import type { BankQuestion } from '../../core/scenario/phrasebook.ts';

export const tracing: readonly BankQuestion[] = [
  {
    topic: 'tracing',
    about: [],
    answer: ['poison=all', 'haircut=share', 'fifo=first', 'lifo=last'],
    question: {
      id: 'trace-rules',
      type: 'match',
      prompt: {
        en: 'Tainted and clean money meet in one account. Match each tracing rule with what it says about money going out.',
        ru: 'На одном счёте смешались спорные и чистые деньги. Соотнесите правило прослеживания с тем, что оно говорит об уходящих деньгах.',
        kk: 'Бір шотта күмәнді және таза ақша араласты. Қадағалау ережесін шығатын ақша туралы айтатынымен сәйкестендіріңіз.',
      },
      left: [
        { id: 'poison', text: { en: 'Poison', ru: '«Яд» (poison)', kk: '«У» (poison)' } },
        { id: 'haircut', text: { en: 'Haircut', ru: 'Пропорция (haircut)', kk: 'Пропорция (haircut) ережесі' } },
        { id: 'fifo', text: { en: 'FIFO', ru: 'FIFO', kk: 'FIFO' } },
        { id: 'lifo', text: { en: 'LIFO', ru: 'LIFO', kk: 'LIFO' } },
      ],
      right: [
        {
          id: 'first',
          text: {
            en: 'What came in first leaves first',
            ru: 'Первым уходит то, что первым пришло',
            kk: 'Алғаш түскені алғаш шығады',
          },
        },
        {
          id: 'share',
          text: {
            en: 'Each unit is tainted in the same proportion',
            ru: 'Каждая единица спорна в одной и той же доле',
            kk: 'Әр бірлік бірдей үлеспен күмәнді',
          },
        },
        {
          id: 'last',
          text: {
            en: 'What came in last leaves first',
            ru: 'Первым уходит то, что пришло последним',
            kk: 'Соңғы түскені алғаш шығады',
          },
        },
        {
          id: 'all',
          text: {
            en: 'All that leaves is tainted',
            ru: 'Спорно всё, что уходит',
            kk: 'Шыққанның бәрі күмәнді',
          },
        },
      ],
      explanation: {
        en: 'The same account gives four answers. An analyst says which rule was used, and what the others would have said.',
        ru: 'Один и тот же счёт даёт четыре ответа. Аналитик называет применённое правило и то, что дали бы другие.',
        kk: 'Бір шот төрт жауап береді. Талдаушы қай ережені қолданғанын және өзгелері не берер еді дегенді айтады.',
      },
      source: 'Anderson, Shumailov, Ahmed, “Making Bitcoin Legal” (2018)',
    },
  },
  {
    topic: 'tracing',
    about: [],
    answer: ['poison=five', 'haircut=part', 'fifo=three', 'lifo=none'],
    question: {
      id: 'trace-sums',
      type: 'match',
      prompt: {
        en: 'An empty account receives 3 tainted, then 7 clean; then 5 leave. How much of the 5 is tainted by each rule?',
        ru: 'На пустой счёт пришло 3 спорных, затем 7 чистых; потом ушло 5. Сколько из 5 спорно по каждому правилу?',
        kk: 'Бос шотқа 3 күмәнді, содан кейін 7 таза түсті; кейін 5 шықты. Әр ереже бойынша 5-тің қаншасы күмәнді?',
      },
      left: [
        { id: 'fifo', text: { en: 'FIFO', ru: 'FIFO', kk: 'FIFO' } },
        { id: 'poison', text: { en: 'Poison', ru: '«Яд» (poison)', kk: '«У» (poison)' } },
        { id: 'lifo', text: { en: 'LIFO', ru: 'LIFO', kk: 'LIFO' } },
        { id: 'haircut', text: { en: 'Haircut', ru: 'Пропорция (haircut)', kk: 'Пропорция (haircut) ережесі' } },
      ],
      right: [
        { id: 'none', text: { en: '0', ru: '0', kk: '0' } },
        { id: 'part', text: { en: '1.5', ru: '1,5', kk: '1,5' } },
        { id: 'three', text: { en: '3', ru: '3', kk: '3' } },
        { id: 'five', text: { en: '5', ru: '5', kk: '5' } },
      ],
      explanation: {
        en: 'FIFO sends the 3 that came first and 2 clean; LIFO sends 5 of the last 7; haircut takes 30 % of each unit; poison taints all 5.',
        ru: 'FIFO отдаёт 3 пришедших первыми и 2 чистых; LIFO — 5 из последних 7; пропорция берёт 30 % каждой единицы; «яд» делает спорными все 5.',
        kk: 'FIFO алғаш түскен 3-ті және 2 тазаны шығарады; LIFO — соңғы 7-нің 5-ін; пропорция әр бірліктің 30 %-ын алады; «у» 5-тің бәрін күмәнді етеді.',
      },
      source: 'Anderson, Shumailov, Ahmed, “Making Bitcoin Legal” (2018)',
    },
  },
  {
    topic: 'tracing',
    about: [],
    answer: ['d'],
    question: {
      id: 'trace-rule-status',
      type: 'single',
      prompt: {
        en: 'Your trace by FIFO says 40,000 of the 100,000 paid out is tainted. What have you shown?',
        ru: 'По FIFO спорными оказались 40 000 из выплаченных 100 000. Что вы показали?',
        kk: 'FIFO бойынша төленген 100 000-ның 40 000-ы күмәнді болды. Сіз нені көрсеттіңіз?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Which banknotes were paid out',
            ru: 'Какие именно купюры выданы',
            kk: 'Дәл қай банкноттар берілгенін',
          },
        },
        {
          id: 'b',
          text: {
            en: 'That the payee acts for the payer, at least for that share',
            ru: 'Что получатель действует за плательщика, по крайней мере на эту долю',
            kk: 'Алушының, кем дегенде осы үлеске, төлеуші атынан әрекет ететінін',
          },
        },
        {
          id: 'c',
          text: {
            en: 'That the rest is lawful',
            ru: 'Что остальное законно',
            kk: 'Қалғанының заңды екенін',
          },
        },
        {
          id: 'd',
          text: {
            en: 'A share by a convention that must be named',
            ru: 'Долю по принятому правилу, которое надо назвать',
            kk: 'Атап көрсетілуі тиіс шартты ереже бойынша үлесті',
          },
        },
      ],
      explanation: {
        en: 'Money in an account is not marked. Rules share it out; they tell nothing about what people knew or for whom they acted.',
        ru: 'Деньги на счёте не помечены. Правила лишь распределяют их; они ничего не говорят о том, что люди знали и за кого действовали.',
        kk: 'Шоттағы ақша таңбаланбаған. Ереже оны тек бөледі; адамдардың не білгені, кім үшін әрекет еткені туралы ештеңе айтпайды.',
      },
      source: 'Anderson, Shumailov, Ahmed, “Making Bitcoin Legal” (2018); FATF Recommendation 6',
    },
  },
  {
    topic: 'tracing',
    about: [],
    answer: ['b'],
    question: {
      id: 'trace-time-order',
      type: 'single',
      prompt: {
        en: 'B paid C on Monday; A paid B on Tuesday; B’s account was empty before Monday’s salary. Can A’s money have reached C by these payments?',
        ru: 'В понедельник B заплатил C, во вторник A заплатил B; до понедельничной зарплаты счёт B был пуст. Могли ли деньги A этими платежами дойти до C?',
        kk: 'Дүйсенбіде B C-ға төледі, сейсенбіде A B-ға төледі; дүйсенбілік жалақыға дейін B шоты бос болған. A ақшасы осы төлемдермен C-ға жетуі мүмкін бе?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Yes, there is a path from A through B to C',
            ru: 'Да: есть путь от A через B к C',
            kk: 'Иә: A-дан B арқылы C-ға жол бар',
          },
        },
        {
          id: 'b',
          text: {
            en: 'No: B paid before A’s money came in',
            ru: 'Нет: B заплатил до прихода денег A',
            kk: 'Жоқ: A ақшасы түскенге дейін B төлеп қойған',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Yes, if the amounts are equal',
            ru: 'Да, если суммы равны',
            kk: 'Иә, егер сомалар тең болса',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Only if all three use one bank',
            ru: 'Только если все трое в одном банке',
            kk: 'Үшеуі бір банкте болса ғана',
          },
        },
      ],
      explanation: {
        en: 'A path on a drawing is not yet a path in time. Money never leaves an account before it came in.',
        ru: 'Путь на схеме — ещё не путь во времени. Деньги не уходят со счёта раньше, чем пришли.',
        kk: 'Сызбадағы жол — әлі уақыттағы жол емес. Ақша шоттан түскенінен бұрын шықпайды.',
      },
      source: 'Holme, Saramäki, “Temporal networks”, Physics Reports 519 (2012)',
    },
  },
];
