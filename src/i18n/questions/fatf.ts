/** Questions on the FATF standards: what is a crime, what is frozen, who reports, who is protected. */
import type { BankQuestion } from '../../core/scenario/phrasebook.ts';

export const fatf: readonly BankQuestion[] = [
  {
    topic: 'fatf',
    about: [],
    answer: ['b'],
    question: {
      id: 'fatf-no-act',
      type: 'single',
      prompt: {
        en: 'Money was knowingly given to a terrorist organisation, but no attack can be tied to it. Under Recommendation 5 this is…',
        ru: 'Террористической организации заведомо дали деньги, но связать их с каким-либо терактом нельзя. По Рекомендации 5 это…',
        kk: 'Террористік ұйымға біле тұра ақша берілді, бірақ оны ешбір терактімен байланыстыру мүмкін емес. 5-ұсыныс бойынша бұл…',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'no offence, as the act is missing',
            ru: 'не преступление: нет теракта',
            kk: 'қылмыс емес: теракт жоқ',
          },
        },
        {
          id: 'b',
          text: {
            en: 'terrorist financing all the same',
            ru: 'всё равно финансирование терроризма',
            kk: 'бәрібір терроризмді қаржыландыру',
          },
        },
        {
          id: 'c',
          text: {
            en: 'an offence only above a set sum',
            ru: 'преступление лишь свыше установленной суммы',
            kk: 'белгіленген сомадан асса ғана қылмыс',
          },
        },
        {
          id: 'd',
          text: {
            en: 'an offence only if the money was stolen',
            ru: 'преступление, только если деньги краденые',
            kk: 'ақша ұрланған болса ғана қылмыс',
          },
        },
      ],
      explanation: {
        en: 'Financing a terrorist organisation or an individual terrorist is to be a crime even without a link to a specific act, and whether the funds are lawful or not.',
        ru: 'Финансирование террористической организации или отдельного террориста должно быть преступлением и без связи с конкретным актом, и независимо от законности средств.',
        kk: 'Террористік ұйымды не жеке террористі қаржыландыру нақты актімен байланыссыз да, қаражаттың заңдылығына қарамай да қылмыс болуы тиіс.',
      },
      source: 'FATF Recommendation 5 and its Interpretive Note',
    },
  },
  {
    topic: 'fatf',
    about: [],
    answer: ['a', 'b', 'd'],
    question: {
      id: 'fatf-funds',
      type: 'multiple',
      prompt: {
        en: 'What of a listed person’s property falls under “funds or other assets”? Choose all that apply.',
        ru: 'Что из имущества лица из перечня относится к «средствам или иным активам»? Отметьте всё верное.',
        kk: 'Тізбедегі тұлғаның қай мүлкі «қаражат немесе өзге активтерге» жатады? Барлық дұрысын белгілеңіз.',
      },
      options: [
        { id: 'a', text: { en: 'A car and a flat', ru: 'Машина и квартира', kk: 'Көлігі мен пәтері' } },
        {
          id: 'b',
          text: {
            en: 'Shares, and the dividends on them',
            ru: 'Акции и дивиденды по ним',
            kk: 'Акциялары және олардың дивиденді',
          },
        },
        {
          id: 'c',
          text: {
            en: 'The savings of a neighbour at the same bank',
            ru: 'Сбережения соседа в том же банке',
            kk: 'Сол банктегі көршісінің жинағы',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Virtual assets held at an exchange',
            ru: 'Виртуальные активы на бирже',
            kk: 'Биржадағы виртуалды активтері',
          },
        },
      ],
      explanation: {
        en: 'Property of every kind counts, tangible or not, however acquired, with interest, dividends and other income from it. It must be the listed person’s, wholly or jointly.',
        ru: 'Учитывается имущество любого рода, материальное или нет, как бы оно ни было приобретено, с процентами, дивидендами и доходом от него. Но принадлежать лицу оно должно полностью или совместно.',
        kk: 'Қалай алынғанына қарамай, материалдық та, материалдық емес те кез келген мүлік, оның пайызы, дивиденді, табысы есепке алынады. Бірақ ол сол тұлғаға толық не бірлесіп тиесілі болуы керек.',
      },
      source: 'FATF Glossary, “funds or other assets”; FATF Recommendation 15, Interpretive Note',
    },
  },
  {
    topic: 'fatf',
    about: [],
    answer: ['c'],
    question: {
      id: 'fatf-attempt',
      type: 'single',
      prompt: {
        en: 'A listed person tried to open an account and was refused. Must the bank report it?',
        ru: 'Лицо из перечня пыталось открыть счёт, банк отказал. Нужно ли банку об этом сообщать?',
        kk: 'Тізбедегі тұлға шот ашпақ болды, банк бас тартты. Банк бұл туралы хабарлауы керек пе?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'No: nothing was frozen, so there is nothing to report',
            ru: 'Нет: ничего не заморожено, значит, и сообщать не о чем',
            kk: 'Жоқ: ештеңе тоқтатылмады, демек хабарлайтын ештеңе жоқ',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Only in the yearly report',
            ru: 'Только в годовом отчёте',
            kk: 'Тек жылдық есепте',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Yes: attempts are reported too',
            ru: 'Да: о попытках тоже сообщают',
            kk: 'Иә: әрекет туралы да хабарланады',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Yes, but to the person first',
            ru: 'Да, но сначала самому лицу',
            kk: 'Иә, бірақ алдымен сол тұлғаның өзіне',
          },
        },
      ],
      explanation: {
        en: 'Institutions report assets frozen and actions taken, including attempted transactions: an attempt shows where the person is and what is being tried.',
        ru: 'Организации сообщают о замороженных активах и принятых мерах, включая попытки операций: попытка показывает, где лицо и что оно пробует.',
        kk: 'Ұйымдар тоқтатылған активтер мен жасалған шаралар, оның ішінде операция әрекеттері туралы хабарлайды: әрекет тұлғаның қайда екенін және не істемек болғанын көрсетеді.',
      },
      source: 'FATF Recommendation 6 and its Interpretive Note',
    },
  },
  {
    topic: 'fatf',
    about: [],
    answer: ['freeze=owner', 'seize=authority', 'confiscate=forever'],
    question: {
      id: 'fatf-freeze-seize',
      type: 'match',
      prompt: {
        en: 'Match each measure with what it does to property.',
        ru: 'Соотнесите меру с тем, что она делает с имуществом.',
        kk: 'Шараны мүлікке әсерімен сәйкестендіріңіз.',
      },
      left: [
        { id: 'freeze', text: { en: 'Freezing', ru: 'Замораживание', kk: 'Тоқтату' } },
        { id: 'seize', text: { en: 'Seizure', ru: 'Арест (изъятие)', kk: 'Тыйым салып алу' } },
        { id: 'confiscate', text: { en: 'Confiscation', ru: 'Конфискация', kk: 'Тәркілеу' } },
      ],
      right: [
        {
          id: 'forever',
          text: {
            en: 'The owner loses it for good',
            ru: 'Владелец теряет его навсегда',
            kk: 'Иесі одан біржола айырылады',
          },
        },
        {
          id: 'owner',
          text: {
            en: 'It stays the owner’s but cannot be moved',
            ru: 'Остаётся у владельца, но его нельзя переместить',
            kk: 'Иесінде қалады, бірақ қозғалтуға болмайды',
          },
        },
        {
          id: 'authority',
          text: {
            en: 'An authority takes control of it for a time',
            ru: 'Орган на время берёт его под контроль',
            kk: 'Орган оны уақытша бақылауына алады',
          },
        },
      ],
      explanation: {
        en: 'A freeze prevents; it does not punish and does not take property away. Confiscation needs an order of a court or competent authority.',
        ru: 'Замораживание предупреждает, а не наказывает и не отнимает собственность. Для конфискации нужно решение суда или компетентного органа.',
        kk: 'Тоқтату алдын алады, жазаламайды, меншікті тартып алмайды. Тәркілеуге соттың не құзыретті органның шешімі керек.',
      },
      source: 'FATF Glossary, “freeze”, “seize”, “confiscation”',
    },
  },
  {
    topic: 'fatf',
    about: [],
    answer: ['a', 'd'],
    question: {
      id: 'fatf-prohibition',
      type: 'multiple',
      prompt: {
        en: 'A person is listed. Which acts of others are now prohibited, unless authorised? Choose all that apply.',
        ru: 'Лицо включено в перечень. Какие действия других теперь запрещены без разрешения? Отметьте всё верное.',
        kk: 'Тұлға тізбеге енгізілді. Енді өзгелердің қай әрекетіне рұқсатсыз тыйым салынады? Барлық дұрысын белгілеңіз.',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Selling the person a flat',
            ru: 'Продать лицу квартиру',
            kk: 'Сол тұлғаға пәтер сату',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Speaking with the person on the telephone about the listing',
            ru: 'Говорить с лицом по телефону о включении в перечень',
            kk: 'Тізбеге енгізілгені туралы онымен телефонмен сөйлесу',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Reporting the person’s payments to the authority',
            ru: 'Сообщать органу о платежах лица',
            kk: 'Оның төлемдері туралы органға хабарлау',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Paying a company the person owns',
            ru: 'Платить компании этого лица',
            kk: 'Сол тұлғаның компаниясына төлеу',
          },
        },
      ],
      explanation: {
        en: 'Funds, other assets, economic resources and financial services may not be made available, directly or indirectly, to listed persons, those they own or control, or those acting for them.',
        ru: 'Средства, иные активы, экономические ресурсы и финансовые услуги нельзя предоставлять прямо или косвенно лицам из перечня, их подконтрольным и действующим за них.',
        kk: 'Қаражатты, өзге активті, экономикалық ресурсты, қаржы қызметін тізбедегі тұлғаларға, олардың меншігіндегі не бақылауындағыларға және олар үшін әрекет ететіндерге тікелей не жанама беруге болмайды.',
      },
      source: 'FATF Recommendation 6 and its Interpretive Note',
    },
  },
];
