/** Questions on what a pattern proves: where to stop it, and when passing on is acting for somebody. */
import type { BankQuestion } from '../../core/scenario/phrasebook.ts';

export const motifJudgement: readonly BankQuestion[] = [
  {
    topic: 'typology',
    about: ['stack', 'scatter-gather', 'bipartite'],
    answer: ['b'],
    question: {
      id: 'motif-parallel',
      type: 'single',
      prompt: {
        en: 'Money is split over five accounts that all pay the same receiver. Where does one freeze within reach stop most?',
        ru: 'Деньги делят на пять счетов, и все они платят одному получателю. Где одна доступная заморозка остановит больше всего?',
        kk: 'Ақша бес шотқа бөлінеді, бәрі бір алушыға төлейді. Қолжетімді бір тоқтату қай жерде ең көп тоқтатады?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'At the busiest of the five, as most goes through it',
            ru: 'На самом оживлённом из пяти: через него идёт больше',
            kk: 'Бесеуінің ең қарбаласында: одан көбірек өтеді',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Where it is split or where it meets again',
            ru: 'Там, где делят, или там, где сходится',
            kk: 'Бөлінетін не қайта қосылатын жерде',
          },
        },
        {
          id: 'c',
          text: {
            en: 'At any of the five alike',
            ru: 'На любом из пяти одинаково',
            kk: 'Бесеуінің кез келгенінде бірдей',
          },
        },
        {
          id: 'd',
          text: {
            en: 'At the bank that keeps the five',
            ru: 'У банка, где эти пять счетов',
            kk: 'Бес шот ашылған банкте',
          },
        },
      ],
      explanation: {
        en: 'Parallel accounts replace each other; narrow places do not. A bank is no party to the scheme, and freezing it would hurt all its customers.',
        ru: 'Параллельные счета заменяют друг друга, узкие места — нет. Банк — не участник схемы, его заморозка ударила бы по всем клиентам.',
        kk: 'Қатар шоттар бірін-бірі алмастырады, тар жерлер алмастырмайды. Банк схема қатысушысы емес, оны тоқтату барлық клиентке зиян.',
      },
      source: 'Ford, Fulkerson, “Maximal flow through a network” (1956)',
    },
  },
  {
    topic: 'typology',
    about: ['random', 'cycle', 'stack'],
    answer: ['a', 'd'],
    question: {
      id: 'motif-passing-on',
      type: 'multiple',
      prompt: {
        en: 'An account in the middle of a path receives and pays on. What turns “money passed through” into “acts on behalf”? Choose all that apply.',
        ru: 'Счёт в середине пути получает и платит дальше. Что превращает «деньги прошли» в «действует от имени»? Отметьте всё верное.',
        kk: 'Жол ортасындағы шот алып, әрі қарай төлейді. «Ақша өтті» дегенді «атынан әрекет етеді» дегенге не айналдырады? Барлық дұрысын белгілеңіз.',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'A recorded relation to the network, such as signing for its company',
            ru: 'Учтённая связь с сетью, например право подписи в её фирме',
            kk: 'Желімен тіркелген байланыс, мысалы, оның фирмасында қол қою құқығы',
          },
        },
        {
          id: 'b',
          text: {
            en: 'A single payment of an odd amount',
            ru: 'Один платёж на некруглую сумму',
            kk: 'Дөңгелек емес сомаға бір төлем',
          },
        },
        {
          id: 'c',
          text: {
            en: 'A place between two members on the drawing',
            ru: 'Место между двумя участниками на схеме',
            kk: 'Сызбада екі қатысушының арасында тұруы',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Passing on, round after round, with no business of its own',
            ru: 'Передача раз за разом без собственного дела',
            kk: 'Өз кәсібі болмай, айналым сайын беріп отыруы',
          },
        },
      ],
      explanation: {
        en: 'One payment may be chance, and a drawing is ours, not theirs. Conduct that repeats and a recorded tie show direction.',
        ru: 'Один платёж может быть случаем, а схему нарисовали мы. На указание указывают повторяющееся поведение и учтённая связь.',
        kk: 'Бір төлем кездейсоқ болуы мүмкін, сызбаны біз салдық. Нұсқауды қайталанатын әрекет пен тіркелген байланыс көрсетеді.',
      },
      source: 'FATF Recommendation 6 and its Interpretive Note',
    },
  },
];
