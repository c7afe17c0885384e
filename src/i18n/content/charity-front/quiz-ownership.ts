/** Knowledge test of `charity-front`, part 2: ownership, control, acting on behalf. */
import type { Content } from '../../../core/scenario/story.ts';

export const questions: Content['questions'] = [
  {
    id: 'c5',
    type: 'match',
    prompt: {
      en: 'Match each regime with its ownership test.',
      ru: 'Соотнесите режимы с их проверкой собственности.',
      kk: 'Режимдерді меншік өлшемімен сәйкестендіріңіз.',
    },
    left: [
      { id: 'un', text: { en: 'UN measures, FATF R.6', ru: 'Меры ООН, Р.6 ФАТФ', kk: 'БҰҰ шаралары, ФАТФ 6-ұсынысы' } },
      { id: 'ofac', text: { en: 'United States (OFAC)', ru: 'США (OFAC)', kk: 'АҚШ (OFAC)' } },
      { id: 'eu', text: { en: 'European Union', ru: 'Европейский союз', kk: 'Еуропалық одақ' } },
      { id: 'uk', text: { en: 'United Kingdom', ru: 'Великобритания', kk: 'Ұлыбритания' } },
    ],
    right: [
      {
        id: 'more',
        text: {
          en: 'More than 50 %, shares not added up by default; or control',
          ru: 'Более 50 %, доли по умолчанию не складываются; либо контроль',
          kk: '50 %-дан астам, үлестер әдетте қосылмайды; немесе бақылау',
        },
      },
      {
        id: 'only',
        text: {
          en: '50 % or more, shares added up; control alone does not block',
          ru: '50 % и более, доли складываются; один контроль не блокирует',
          kk: '50 % және одан көп, үлестер қосылады; бақылаудың өзі жеткіліксіз',
        },
      },
      {
        id: 'none',
        text: {
          en: 'Owned or controlled, directly or indirectly; no percentage',
          ru: 'Собственность или контроль, прямо или косвенно; без процента',
          kk: 'Тікелей не жанама меншік немесе бақылау; пайызсыз',
        },
      },
      {
        id: 'both',
        text: {
          en: '50 % or more, shares added up; or control',
          ru: '50 % и более, доли складываются; либо контроль',
          kk: '50 % және одан көп, үлестер қосылады; немесе бақылау',
        },
      },
    ],
    explanation: {
      en: 'The tests differ, so an analyst names the regime first. In this exercise the UN and FATF test applies: owned or controlled.',
      ru: 'Проверки различаются, поэтому сначала называют режим. В этом упражнении действует проверка ООН и ФАТФ: собственность или контроль.',
      kk: 'Өлшемдер әртүрлі, сондықтан алдымен режимді атайды. Бұл жаттығуда БҰҰ мен ФАТФ өлшемі қолданылады: меншік немесе бақылау.',
    },
    source: 'FATF Recommendation 6; OFAC 50 Percent Rule guidance (2014); EU Best Practices (2024); UK OFSI guidance',
  },
  {
    id: 'c6',
    type: 'single',
    prompt: {
      en: 'A listed person owns 50 % of a holding; the holding owns 50 % of a trading firm. By the 50 % rule the firm is…',
      ru: 'Лицо из перечня владеет 50 % холдинга, холдинг — 50 % торговой фирмы. По правилу 50 % фирма…',
      kk: 'Тізбедегі тұлға холдингтің 50 %-ын, холдинг сауда фирмасының 50 %-ын иеленеді. 50 % ережесі бойынша фирма…',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'free: the person’s part is only 25 %',
          ru: 'свободна: доля лица лишь 25 %',
          kk: 'еркін: тұлғаның үлесі тек 25 %',
        },
      },
      {
        id: 'b',
        text: {
          en: 'free until the holding itself is listed',
          ru: 'свободна, пока сам холдинг не в перечне',
          kk: 'холдингтің өзі тізбеге енгенше еркін',
        },
      },
      {
        id: 'c',
        text: {
          en: 'caught: the holding is caught, so its whole stake counts',
          ru: 'подпадает: холдинг подпадает, и его доля считается целиком',
          kk: 'жатады: холдинг жатады, сондықтан оның үлесі толық есептеледі',
        },
      },
      {
        id: 'd',
        text: {
          en: 'caught to one quarter of its funds',
          ru: 'подпадает на четверть средств',
          kk: 'қаражатының ширегі ғана жатады',
        },
      },
    ],
    explanation: {
      en: 'The rule works as a cascade, level by level; shares are not multiplied along the chain.',
      ru: 'Правило действует каскадом, уровень за уровнем; доли вдоль цепочки не перемножаются.',
      kk: 'Ереже сатылап, деңгей-деңгеймен жүреді; үлестер тізбек бойымен көбейтілмейді.',
    },
    source: 'OFAC, 50 Percent Rule guidance (2014) and FAQ 401',
  },
  {
    id: 'c7',
    type: 'single',
    prompt: {
      en: 'The same holding owns 25 % of a shop. No other listed owner is known. What do you do?',
      ru: 'Тот же холдинг владеет 25 % магазина. Других владельцев из перечня нет. Что делать?',
      kk: 'Сол холдинг дүкеннің 25 %-ын иеленеді. Тізбедегі басқа иесі жоқ. Не істейсіз?',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Look for signs of control; without any, leave the shop alone',
          ru: 'Искать признаки контроля; если их нет, магазин не трогать',
          kk: 'Бақылау белгісін іздеу; болмаса, дүкенге тиіспеу',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Freeze it, since the holding is a shareholder',
          ru: 'Заморозить: холдинг — участник',
          kk: 'Тоқтату: холдинг — қатысушы',
        },
      },
      {
        id: 'c',
        text: { en: 'Freeze a quarter of its account', ru: 'Заморозить четверть счёта', kk: 'Шотының ширегін тоқтату' },
      },
      {
        id: 'd',
        text: {
          en: 'Demand that the shop buy the holding out',
          ru: 'Потребовать выкупить долю холдинга',
          kk: 'Холдинг үлесін сатып алуды талап ету',
        },
      },
    ],
    explanation: {
      en: 'A minority stake alone is neither ownership of the shop nor control. The holding’s share itself, and dividends on it, remain frozen.',
      ru: 'Миноритарная доля сама по себе — не собственность на магазин и не контроль. Сама доля холдинга и дивиденды по ней остаются замороженными.',
      kk: 'Шағын үлестің өзі дүкенге меншік те, бақылау да емес. Ал холдингтің үлесі мен оған дивиденд тоқтатулы күйінде қалады.',
    },
    source: 'FATF Recommendation 6 and its Interpretive Note',
  },
  {
    id: 'c8',
    type: 'multiple',
    prompt: {
      en: 'Which facts support “acting on behalf of” a listed person? Choose all that apply.',
      ru: 'Какие факты говорят о действиях «от имени» лица из перечня? Отметьте всё верное.',
      kk: 'Қай деректер тізбедегі тұлға «атынан» әрекетті көрсетеді? Барлық дұрысын белгілеңіз.',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'One payment from a company the listed person also paid',
          ru: 'Один платёж от компании, которой платило и лицо из перечня',
          kk: 'Тізбедегі тұлға да төлеген компаниядан түскен бір төлем',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Power to sign for the listed person’s company',
          ru: 'Право подписи за компанию лица из перечня',
          kk: 'Тізбедегі тұлғаның компаниясында қол қою құқығы',
        },
      },
      { id: 'c', text: { en: 'The same surname', ru: 'Та же фамилия', kk: 'Тегінің бірдейлігі' } },
      {
        id: 'd',
        text: {
          en: 'Passing the person’s money on at once, without a business of one’s own, again and again',
          ru: 'Неоднократная немедленная передача денег этого лица без собственного дела',
          kk: 'Өз ісі болмай, сол тұлғаның ақшасын қайта-қайта бірден өткізу',
        },
      },
    ],
    explanation: {
      en: 'Direction shows in mandates and in conduct that only makes sense for the other person. A single payment or a name shows neither.',
      ru: 'На указание указывают полномочия и поведение, имеющее смысл лишь для другого лица. Один платёж или фамилия этого не показывают.',
      kk: 'Нұсқауды өкілеттік пен тек өзге тұлғаға мәні бар әрекет көрсетеді. Бір төлем немесе тегі мұны көрсетпейді.',
    },
    source: 'FATF Recommendation 6 and its Interpretive Note',
  },
];

export const answers: Content['answers'] = {
  c5: ['un=none', 'ofac=only', 'eu=both', 'uk=more'],
  c6: ['c'],
  c7: ['a'],
  c8: ['b', 'd'],
};
