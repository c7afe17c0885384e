/** Questions on ownership and control beside those of the hand-written exercises. */
import type { BankQuestion } from '../../core/scenario/phrasebook.ts';

export const ownershipMore: readonly BankQuestion[] = [
  {
    topic: 'ownership',
    about: [],
    answer: ['ofac', 'eu'],
    question: {
      id: 'own-two-quarters',
      type: 'multiple',
      prompt: {
        en: 'Two listed persons, independent of each other, own 25 % each of a firm. By which 50 % tests on ownership alone is it caught?',
        ru: 'Двум независимым лицам из перечня принадлежит по 25 % фирмы. По каким проверкам 50 % (только собственность) она подпадает?',
        kk: 'Тізбедегі бір-біріне тәуелсіз екі тұлға фирманың 25 %-ынан иеленеді. Тек меншік бойынша қай 50 % өлшеміне сай жатады?',
      },
      options: [
        { id: 'uk', text: { en: 'United Kingdom', ru: 'Великобритания', kk: 'Ұлыбритания' } },
        { id: 'ofac', text: { en: 'United States (OFAC)', ru: 'США (OFAC)', kk: 'АҚШ (OFAC)' } },
        { id: 'eu', text: { en: 'European Union', ru: 'Европейский союз', kk: 'Еуропалық одақ' } },
      ],
      explanation: {
        en: 'OFAC and the EU add up the shares of all listed owners and ask for 50 % or more. The UK asks for more than 50 % and does not add up shares by default. The UN text knows no percentage at all.',
        ru: 'OFAC и ЕС складывают доли всех владельцев из перечня и требуют 50 % и более. Великобритания требует более 50 % и по умолчанию доли не складывает. В нормах ООН процента нет вовсе.',
        kk: 'OFAC пен ЕО тізбедегі барлық иелердің үлесін қосады және 50 % не одан көп талап етеді. Ұлыбритания 50 %-дан астам талап етіп, әдетте үлестерді қоспайды. БҰҰ нормасында пайыз мүлде жоқ.',
      },
      source: 'OFAC 50 Percent Rule guidance (2014); EU Best Practices (2024); UK OFSI guidance',
    },
  },
  {
    topic: 'ownership',
    about: ['front-company'],
    answer: ['b'],
    question: {
      id: 'own-forty-nine',
      type: 'single',
      prompt: {
        en: 'A listed person owns 49 % of a company. Under the UN measures, what do you do next?',
        ru: 'Лицу из перечня принадлежит 49 % компании. Что вы делаете дальше по мерам ООН?',
        kk: 'Тізбедегі тұлға компанияның 49 %-ын иеленеді. БҰҰ шаралары бойынша әрі қарай не істейсіз?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Clear the company, since the stake is below one half',
            ru: 'Снять вопрос: доля меньше половины, владения нет',
            kk: 'Мәселені жабу: үлес жартыға жетпейді, меншік жоқ',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Look at who directs it; freeze the stake',
            ru: 'Выяснить, кто управляет; долю заморозить',
            kk: 'Кім басқаратынын анықтау; үлесті тоқтату',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Freeze 49 % of each account the company has',
            ru: 'Заморозить 49 % на каждом счёте компании',
            kk: 'Компанияның әр шотындағы 49 %-ды тоқтату',
          },
        },
        {
          id: 'd',
          text: {
            en: 'List the other owners too',
            ru: 'Включить в перечень и других владельцев',
            kk: 'Басқа иелерін де тізбеге енгізу',
          },
        },
      ],
      explanation: {
        en: 'Just under a threshold is where control is often hidden. Whoever appoints the director, signs for the accounts or takes the profit may control without owning.',
        ru: 'Чуть ниже порога часто скрыт контроль. Кто назначает директора, подписывает за счета или забирает прибыль, может контролировать, не владея.',
        kk: 'Шектен сәл төмен үлес көбіне бақылауды жасырады. Директорды тағайындайтын, шотқа қол қоятын, пайданы алатын адам иеленбей-ақ бақылауы мүмкін.',
      },
      source: 'FATF Recommendation 6; FATF Recommendation 24',
    },
  },
  {
    topic: 'ownership',
    about: [],
    answer: ['a', 'c'],
    question: {
      id: 'own-control-signs',
      type: 'multiple',
      prompt: {
        en: 'A listed person holds no share of a company. Which facts point to control? Choose all that apply.',
        ru: 'У лица из перечня нет доли в компании. Какие факты указывают на контроль? Отметьте всё верное.',
        kk: 'Тізбедегі тұлғаның компанияда үлесі жоқ. Қай деректер бақылауды көрсетеді? Барлық дұрысын белгілеңіз.',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'The person appoints and removes the directors',
            ru: 'Оно назначает и снимает директоров',
            kk: 'Ол директорларды тағайындап, босатады',
          },
        },
        {
          id: 'b',
          text: {
            en: 'The person once bought goods there and paid for them on time',
            ru: 'Оно однажды купило там товар и вовремя заплатило',
            kk: 'Ол бір рет сол жерден тауар алып, уақытында төлеген',
          },
        },
        {
          id: 'c',
          text: {
            en: 'The person uses the company’s assets as his or her own',
            ru: 'Оно распоряжается активами компании как своими',
            kk: 'Ол компания активін өзінікіндей пайдаланады',
          },
        },
        {
          id: 'd',
          text: {
            en: 'The company banks at the same bank and branch as the person',
            ru: 'Компания обслуживается в том же банке и отделении',
            kk: 'Компания сол банктің сол бөлімшесінің клиенті',
          },
        },
      ],
      explanation: {
        en: 'Control is the power to decide: over appointments, assets, money. Trade with a person and a shared bank are no such power.',
        ru: 'Контроль — это власть решать: о назначениях, активах, деньгах. Торговля с лицом и общий банк такой власти не дают.',
        kk: 'Бақылау — тағайындау, актив, ақша туралы шешу билігі. Тұлғамен сауда мен ортақ банк мұндай билік емес.',
      },
      source: 'FATF Recommendation 6; EU Best Practices (2024), criteria of control',
    },
  },
];
