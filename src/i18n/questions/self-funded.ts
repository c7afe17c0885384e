/** Questions on those who pay out of their own pocket: wages, loans, a journey. */
import type { BankQuestion } from '../../core/scenario/phrasebook.ts';

export const selfFunded: readonly BankQuestion[] = [
  {
    topic: 'typology',
    about: ['self-funded'],
    answer: ['d'],
    question: {
      id: 'raise-own-wages',
      type: 'single',
      prompt: {
        en: 'Somebody pays with honestly earned wages for another’s journey to a terrorist training camp. Is this terrorist financing?',
        ru: 'Кто-то из честно заработанных денег оплачивает чужую поездку в лагерь подготовки террористов. Это финансирование терроризма?',
        kk: 'Біреу адал тапқан жалақысына өзгенің террористік лагерьге сапарын төлейді. Бұл терроризмді қаржыландыру ма?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'No: money lawfully earned cannot finance terrorism',
            ru: 'Нет: законно заработанные деньги не могут быть таким финансированием',
            kk: 'Жоқ: адал табылған ақша ондай қаржыландыру бола алмайды',
          },
        },
        {
          id: 'b',
          text: {
            en: 'No, the sum is too small',
            ru: 'Нет: сумма слишком мала',
            kk: 'Жоқ: сома тым аз',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Only if the journey takes place',
            ru: 'Только если поездка состоится',
            kk: 'Сапар болса ғана',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Yes: the source of the money does not matter',
            ru: 'Да: происхождение денег не важно',
            kk: 'Иә: ақшаның қайдан шыққаны маңызды емес',
          },
        },
      ],
      explanation: {
        en: 'Funds from a legitimate source count as well as others, and financing the travel of those who go to give or receive terrorist training is to be a crime.',
        ru: 'Средства из законного источника учитываются наравне с иными, а финансирование поездок для террористической подготовки должно быть преступлением.',
        kk: 'Заңды көзден шыққан қаражат та есепке алынады, ал террористік дайындыққа барушының сапарын қаржыландыру қылмыс болуы тиіс.',
      },
      source: 'UNSCR 2178 (2014); FATF Recommendation 5, Interpretive Note',
    },
  },
  {
    topic: 'typology',
    about: ['self-funded'],
    answer: ['b', 'c'],
    question: {
      id: 'raise-leaving-signs',
      type: 'multiple',
      prompt: {
        en: 'A young person saves, borrows and buys a ticket. Which facts speak for a student and against a fighter? Choose all that apply.',
        ru: 'Молодой человек копит, занимает и покупает билет. Что говорит за студента и против боевика? Отметьте всё верное.',
        kk: 'Жас адам ақша жинап, қарыз алып, билет сатып алды. Содыр емес, студент екенін не көрсетеді? Барлық дұрысын белгілеңіз.',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'The sums are small and come at odd times',
            ru: 'Суммы невелики и приходят когда придётся',
            kk: 'Сомалар шағын және әр кезде түседі',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Tuition is paid to a school',
            ru: 'Плата за обучение идёт учебному заведению',
            kk: 'Оқу ақысы оқу орнына төленеді',
          },
        },
        {
          id: 'c',
          text: {
            en: 'The family sends money month by month',
            ru: 'Семья присылает деньги каждый месяц',
            kk: 'Отбасы ай сайын ақша жібереді',
          },
        },
        {
          id: 'd',
          text: {
            en: 'The account is with a large bank in the capital',
            ru: 'Счёт открыт в крупном банке столицы',
            kk: 'Шот елордадағы ірі банкте ашылған',
          },
        },
      ],
      explanation: {
        en: 'Small sums and a ticket fit both. Ties that go on after the journey, and payments that make sense only for study, fit one.',
        ru: 'Небольшие суммы и билет подходят обоим. Связи, продолжающиеся после отъезда, и платежи, понятные лишь для учёбы, — одному.',
        kk: 'Шағын сома мен билет екеуіне де келеді. Сапардан кейін де жалғасатын байланыс пен тек оқуға мәні бар төлем біреуіне ғана келеді.',
      },
      source: 'FATF, “Emerging Terrorist Financing Risks” (2015)',
    },
  },
];
