/** Questions on how money is moved: hawala, fronts, trade. */
import type { BankQuestion } from '../../core/scenario/phrasebook.ts';

export const moving: readonly BankQuestion[] = [
  {
    topic: 'typology',
    about: ['hawala'],
    answer: ['b'],
    question: {
      id: 'move-net-settlement',
      type: 'single',
      prompt: {
        en: 'Two hawala brokers serve customers in both directions. Why does no bank payment match a single customer’s money?',
        ru: 'Два хаваладара обслуживают клиентов в обе стороны. Почему ни один банковский платёж не отвечает деньгам отдельного клиента?',
        kk: 'Екі хавала делдалы екі бағытта да қызмет көрсетеді. Неліктен ешбір банк төлемі жеке клиенттің ақшасына сәйкес келмейді?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Banks delete such payments',
            ru: 'Банки удаляют такие платежи',
            kk: 'Банктер ондай төлемдерді өшіреді',
          },
        },
        {
          id: 'b',
          text: {
            en: 'They settle only the net balance, later',
            ru: 'Они позже сводят лишь сальдо',
            kk: 'Олар кейін тек қалдықты теңестіреді',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Each customer pays in another currency than the payee receives',
            ru: 'Каждый клиент платит не в той валюте, в какой получают',
            kk: 'Әр клиент алушы алатын валютадан басқасымен төлейді',
          },
        },
        {
          id: 'd',
          text: {
            en: 'The money is never paid out',
            ru: 'Деньги вообще не выплачивают',
            kk: 'Ақша мүлде төленбейді',
          },
        },
      ],
      explanation: {
        en: 'What crosses the border is the difference of the two books. The customer’s value moves without money moving: the analyst records a gap.',
        ru: 'Границу пересекает лишь разница двух книг. Ценность клиента перемещается без движения денег: аналитик записывает разрыв.',
        kk: 'Шекарадан екі есептің айырмасы ғана өтеді. Клиенттің құны ақша қозғалмай-ақ жылжиды: талдаушы үзілісті жазады.',
      },
      source:
        'FATF, “The Role of Hawala and Other Similar Service Providers in Money Laundering and Terrorist Financing” (2013)',
    },
  },
  {
    topic: 'typology',
    about: ['hawala'],
    answer: ['c'],
    question: {
      id: 'move-honest-transfer',
      type: 'single',
      prompt: {
        en: 'A transfer service has hundreds of small senders and payees abroad. What best shows that it works properly?',
        ru: 'У службы переводов сотни мелких отправителей и получателей за рубежом. Что лучше всего показывает, что она работает как положено?',
        kk: 'Аударым қызметінің жүздеген ұсақ жіберушісі мен шетелдегі алушысы бар. Оның дұрыс жұмыс істейтінін не жақсы көрсетеді?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'It has been in business longer than the others',
            ru: 'Она работает дольше остальных служб города',
            kk: 'Ол өзгелерден ұзағырақ жұмыс істеп келеді',
          },
        },
        {
          id: 'b',
          text: {
            en: 'All its sums are round',
            ru: 'Все суммы круглые',
            kk: 'Барлық сома дөңгелек',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Each payment in has its payment out',
            ru: 'Каждому взносу отвечает выплата',
            kk: 'Әр түсімге төлем сәйкес келеді',
          },
        },
        {
          id: 'd',
          text: {
            en: 'It pays out in one city only',
            ru: 'Она платит лишь в одном городе',
            kk: 'Ол тек бір қалада төлейді',
          },
        },
      ],
      explanation: {
        en: 'Remittances feed families. A service whose books balance is not to be frozen because it is busy or foreign-facing.',
        ru: 'Переводы кормят семьи. Службу со сходящимися книгами не замораживают за оживлённость или связи с заграницей.',
        kk: 'Аударымдар отбасыларды асырайды. Есебі сәйкес қызмет қарбалас не шетелмен байланысты болғаны үшін тоқтатылмайды.',
      },
      source: 'FATF Recommendation 14',
    },
  },
  {
    topic: 'typology',
    about: ['front-company', 'trade-based'],
    answer: ['a', 'd'],
    question: {
      id: 'move-empty-invoice',
      type: 'multiple',
      prompt: {
        en: 'Which facts suggest that a company’s invoices have nothing behind them? Choose all that apply.',
        ru: 'Какие факты говорят, что за счетами компании ничего не стоит? Отметьте всё верное.',
        kk: 'Компания шоттарының артында ештеңе жоқ екенін қай деректер аңғартады? Барлық дұрысын белгілеңіз.',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'It pays no wages, rent or suppliers',
            ru: 'Она не платит ни зарплаты, ни аренды, ни поставщикам',
            kk: 'Ол жалақы да, жалдау ақысын да, жеткізушіге де төлемейді',
          },
        },
        {
          id: 'b',
          text: {
            en: 'It has only a few customers, all of them in one city',
            ru: 'У неё лишь несколько клиентов, все в одном городе',
            kk: 'Оның бірнеше ғана клиенті бар, бәрі бір қалада',
          },
        },
        {
          id: 'c',
          text: {
            en: 'It is paid in advance, as its contracts say',
            ru: 'Ей платят авансом, как записано в договорах',
            kk: 'Шарттарда жазылғандай, оған алдын ала төленеді',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Each payment leaves within days, nearly whole',
            ru: 'Каждое поступление почти целиком уходит за несколько дней',
            kk: 'Әр түсім бірнеше күнде түгелге жуық кетеді',
          },
        },
      ],
      explanation: {
        en: 'Work costs something: people, rooms, goods. Small and prepaid businesses are common; a business without any cost is not.',
        ru: 'Работа чего-то стоит: людей, помещений, товара. Небольшие фирмы с авансами обычны; фирмы без всяких расходов — нет.',
        kk: 'Жұмыстың шығыны болады: адам, орын, тауар. Шағын не алдын ала төленетін фирма көп; ешқандай шығыны жоқ фирма болмайды.',
      },
      source: 'FATF and Egmont Group, “Concealment of Beneficial Ownership” (2018)',
    },
  },
  {
    topic: 'typology',
    about: ['trade-based'],
    answer: ['b'],
    question: {
      id: 'move-over-invoicing',
      type: 'single',
      prompt: {
        en: 'An importer pays three times the fair price. To whom does value move?',
        ru: 'Импортёр платит втрое против справедливой цены. К кому переходит ценность?',
        kk: 'Импорттаушы әділ бағадан үш есе көп төлейді. Құн кімге өтеді?',
      },
      options: [
        {
          id: 'a',
          text: { en: 'To the importer', ru: 'К импортёру', kk: 'Импорттаушыға' },
        },
        {
          id: 'b',
          text: { en: 'To the exporter', ru: 'К экспортёру', kk: 'Экспорттаушыға' },
        },
        {
          id: 'c',
          text: { en: 'To the carrier', ru: 'К перевозчику', kk: 'Тасымалдаушыға' },
        },
        {
          id: 'd',
          text: {
            en: 'To nobody: the price is free',
            ru: 'Ни к кому: цена свободная',
            kk: 'Ешкімге: баға еркін',
          },
        },
      ],
      explanation: {
        en: 'Over-invoicing moves value to the seller, under-invoicing to the buyer. Compare prices with what others pay for the same goods.',
        ru: 'Завышение цены переносит ценность к продавцу, занижение — к покупателю. Сравнивайте с ценами, по которым такой же товар берут другие.',
        kk: 'Бағаны көтеру құнды сатушыға, түсіру сатып алушыға өткізеді. Сол тауарға өзгелер төлейтін бағамен салыстырыңыз.',
      },
      source: 'FATF and Egmont Group, “Trade-Based Money Laundering: Trends and Developments” (2020)',
    },
  },
];
