/** Questions on how money is delivered: cards near a border, cash on a journey. */
import type { BankQuestion } from '../../core/scenario/phrasebook.ts';

export const delivering: readonly BankQuestion[] = [
  {
    topic: 'typology',
    about: ['prepaid-cards'],
    answer: ['a', 'c'],
    question: {
      id: 'move-cards',
      type: 'multiple',
      prompt: {
        en: 'Which facts tie several prepaid cards to one ring? Choose all that apply.',
        ru: 'Какие факты связывают несколько предоплаченных карт в один круг? Отметьте всё верное.',
        kk: 'Бірнеше алдын ала төленген картаны бір топқа қай деректер байланыстырады? Барлық дұрысын белгілеңіз.',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'One person loads them all',
            ru: 'Их пополняет один человек',
            kk: 'Бәрін бір адам толтырады',
          },
        },
        {
          id: 'b',
          text: {
            en: 'One bank issued them, in the same month',
            ru: 'Их в одном месяце выпустил один банк',
            kk: 'Бәрін бір айда бір банк шығарған',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Each is emptied as cash near the border, soon after loading',
            ru: 'Каждую вскоре после пополнения опустошают наличными у границы',
            kk: 'Әрқайсысы толтырылғаннан кейін көп ұзамай шекара маңында қолма-қол босатылады',
          },
        },
        {
          id: 'd',
          text: {
            en: 'They pay in the same kind of shop',
            ru: 'Ими платят в магазинах одного рода',
            kk: 'Олармен бір түрдегі дүкенде төленеді',
          },
        },
      ],
      explanation: {
        en: 'A shared loader and a shared way of use tie cards together. A shared issuer or a supermarket is what most cards have in common.',
        ru: 'Карты связывают общий пополняющий и общий способ использования. Общий банк или супермаркет есть у большинства карт.',
        kk: 'Карталарды ортақ толтырушы мен ортақ пайдалану тәсілі байланыстырады. Ортақ банк не супермаркет карталардың көбінде бар.',
      },
      source:
        'FATF, “Guidance for a Risk-Based Approach: Prepaid Cards, Mobile Payments and Internet-Based Payment Services” (2013)',
    },
  },
  {
    topic: 'typology',
    about: ['cash-courier'],
    answer: ['a', 'b'],
    question: {
      id: 'move-cash-border',
      type: 'multiple',
      prompt: {
        en: 'What does Recommendation 32 ask of States about cash that crosses the border? Choose all that apply.',
        ru: 'Чего Рекомендация 32 требует от государств в отношении наличных, пересекающих границу? Отметьте всё верное.',
        kk: '32-ұсыныс шекарадан өтетін қолма-қол ақша бойынша мемлекеттен не талап етеді? Барлық дұрысын белгілеңіз.',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'A system of declaration or disclosure',
            ru: 'Системы декларирования или раскрытия',
            kk: 'Декларациялау не хабарлау жүйесін',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Power to stop cash suspected of terrorist financing or falsely declared',
            ru: 'Права остановить наличные при подозрении в финансировании терроризма или ложной декларации',
            kk: 'Терроризмді қаржыландыру күдігі не жалған декларация болса, ақшаны тоқтату құқығын',
          },
        },
        {
          id: 'c',
          text: {
            en: 'A ban on carrying cash above an average monthly wage',
            ru: 'Запрета на провоз наличных сверх средней зарплаты',
            kk: 'Орташа айлық жалақыдан артық ақша тасуға тыйымды',
          },
        },
        {
          id: 'd',
          text: {
            en: 'A tax on each banknote carried in or out',
            ru: 'Налога на каждую ввозимую и вывозимую купюру',
            kk: 'Әкелінетін не әкетілетін әр банкнотқа салықты',
          },
        },
      ],
      explanation: {
        en: 'The aim is to see large cash and to stop tainted cash without hampering trade payments and the free movement of capital.',
        ru: 'Цель — видеть крупные наличные и останавливать спорные, не мешая торговым платежам и движению капитала.',
        kk: 'Мақсат — ірі қолма-қол ақшаны көру және күмәндісін тоқтату, бірақ сауда төлемдері мен капитал қозғалысына кедергі жасамау.',
      },
      source: 'FATF Recommendation 32 and its Interpretive Note',
    },
  },
  {
    topic: 'typology',
    about: ['cash-courier', 'prepaid-cards'],
    answer: ['draw', 'travel', 'deposit', 'pass'],
    question: {
      id: 'move-courier-order',
      type: 'order',
      prompt: {
        en: 'Put the traces of a cash courier in order of time.',
        ru: 'Расположите следы курьера с наличными по времени.',
        kk: 'Қолма-қол ақша курьерінің іздерін уақыт ретімен қойыңыз.',
      },
      options: [
        {
          id: 'deposit',
          text: {
            en: 'A little less is paid in elsewhere',
            ru: 'Чуть меньше вносят в другом месте',
            kk: 'Басқа жерде сәл азы салынады',
          },
        },
        {
          id: 'pass',
          text: {
            en: 'The sum goes on to the receiver',
            ru: 'Сумма уходит получателю',
            kk: 'Сома алушыға кетеді',
          },
        },
        {
          id: 'draw',
          text: {
            en: 'Cash is drawn at home',
            ru: 'Наличные снимают дома',
            kk: 'Қолма-қол ақша елде алынады',
          },
        },
        {
          id: 'travel',
          text: {
            en: 'Days pass that no account records',
            ru: 'Проходят дни, не отражённые на счетах',
            kk: 'Шотта көрінбейтін күндер өтеді',
          },
        },
      ],
      explanation: {
        en: 'Only the two ends leave rows. Time, place and an amount that shrinks by the courier’s costs join them.',
        ru: 'Строки оставляют лишь два конца. Их соединяют время, место и сумма, уменьшенная на расходы курьера.',
        kk: 'Жол тек екі ұшында қалады. Оларды уақыт, орын және курьер шығынына азайған сома қосады.',
      },
      source: 'FATF, “Money Laundering Through the Physical Transportation of Cash” (2015)',
    },
  },
];
