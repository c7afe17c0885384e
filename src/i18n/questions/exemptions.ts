/** Questions on what stays open under a freeze: exemptions, their limit, and banks that shut out whole trades. */
import type { BankQuestion } from '../../core/scenario/phrasebook.ts';

export const exemptions: readonly BankQuestion[] = [
  {
    topic: 'safeguards',
    about: [],
    answer: ['r1452=basic', 'r2615=afghanistan', 'r2664=across', 'r2761=on'],
    question: {
      id: 'rights-exemptions',
      type: 'match',
      prompt: {
        en: 'Match each resolution with what it leaves open.',
        ru: 'Соотнесите резолюцию с тем, что она оставляет возможным.',
        kk: 'Қарарды ол рұқсат ететін нәрсемен сәйкестендіріңіз.',
      },
      left: [
        { id: 'r1452', text: { en: '1452 (2002)', ru: '1452 (2002)', kk: '1452 (2002)' } },
        { id: 'r2615', text: { en: '2615 (2021)', ru: '2615 (2021)', kk: '2615 (2021)' } },
        { id: 'r2664', text: { en: '2664 (2022)', ru: '2664 (2022)', kk: '2664 (2022)' } },
        { id: 'r2761', text: { en: '2761 (2024)', ru: '2761 (2024)', kk: '2761 (2024)' } },
      ],
      right: [
        {
          id: 'across',
          text: {
            en: 'Humanitarian assistance, across UN asset freezes',
            ru: 'Гуманитарная помощь при всех мерах ООН по замораживанию активов',
            kk: 'БҰҰ-ның активтерді тоқтату шараларының бәрінде гуманитарлық көмек',
          },
        },
        {
          id: 'basic',
          text: {
            en: 'Basic and extraordinary expenses of a listed person',
            ru: 'Основные и чрезвычайные расходы лица из перечня',
            kk: 'Тізбедегі тұлғаның негізгі және төтенше шығындары',
          },
        },
        {
          id: 'on',
          text: {
            en: 'The exemption goes on for the ISIL (Da’esh) and Al-Qaida list',
            ru: 'Изъятие продолжает действовать для перечня по ИГИЛ и «Аль-Каиде»',
            kk: 'Ерекшелік ИЛИМ және «Әл-Қаида» тізбесі үшін жалғасады',
          },
        },
        {
          id: 'afghanistan',
          text: {
            en: 'Assistance for basic human needs in Afghanistan',
            ru: 'Помощь для основных нужд людей в Афганистане',
            kk: 'Ауғанстандағы адамдардың негізгі мұқтажына көмек',
          },
        },
      ],
      explanation: {
        en: '2664 came with a term of two years for the ISIL (Da’esh) and Al-Qaida list; 2761 carried it on. 2615 keeps standing for the 1988 list.',
        ru: 'Для перечня по ИГИЛ и «Аль-Каиде» 2664 действовала два года; 2761 её продолжила. Для перечня 1988 остаётся 2615.',
        kk: 'ИЛИМ және «Әл-Қаида» тізбесі үшін 2664 екі жылға берілген еді; 2761 оны жалғастырды. 1988 тізбесі үшін 2615 қалады.',
      },
      source: 'UNSCR 1452 (2002), 2615 (2021), 2664 (2022), 2761 (2024)',
    },
  },
  {
    topic: 'safeguards',
    about: [],
    answer: ['d'],
    question: {
      id: 'rights-exemption-limit',
      type: 'single',
      prompt: {
        en: 'An aid worker asks to send money to a listed person’s private account “for his rent”. Does the humanitarian exemption cover it?',
        ru: 'Сотрудник гуманитарной организации просит перевести деньги на личный счёт лица из перечня «за аренду». Действует ли гуманитарное изъятие?',
        kk: 'Гуманитарлық ұйым қызметкері тізбедегі тұлғаның жеке шотына «жалдау ақысына» ақша жібергісі келеді. Гуманитарлық ерекшелік қолданыла ма?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Yes: every payment that an aid worker asks for is covered by the exemption',
            ru: 'Да: изъятие охватывает любой платёж по просьбе такого сотрудника',
            kk: 'Иә: ондай қызметкер сұраған кез келген төлемге ерекшелік қолданылады',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Yes, if the sum is small',
            ru: 'Да, если сумма мала',
            kk: 'Иә, егер сома аз болса',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Yes, if the bank agrees',
            ru: 'Да, если банк согласен',
            kk: 'Иә, егер банк келіссе',
          },
        },
        {
          id: 'd',
          text: {
            en: 'No: that goes by the procedure for basic expenses',
            ru: 'Нет: для этого есть процедура основных расходов',
            kk: 'Жоқ: оған негізгі шығын рәсімі бар',
          },
        },
      ],
      explanation: {
        en: 'The exemption serves humanitarian assistance and basic human needs of people, by covered providers. The listed person’s own living costs have a procedure of their own.',
        ru: 'Изъятие служит гуманитарной помощи и основным нуждам людей через названные организации. Для расходов самого лица из перечня есть отдельная процедура.',
        kk: 'Ерекшелік аталған ұйымдардың гуманитарлық көмегіне, адамдардың негізгі мұқтажына арналған. Тізбедегі тұлғаның өз шығынына жеке рәсім бар.',
      },
      source: 'UNSCR 2664 (2022), para. 1; UNSCR 1452 (2002)',
    },
  },
  {
    topic: 'safeguards',
    about: ['npo-diversion', 'sham-npo', 'small-donations', 'crowdfunding'],
    answer: ['c'],
    question: {
      id: 'rights-derisking',
      type: 'single',
      prompt: {
        en: 'After one scandal a bank closes the accounts of all charities. What does the risk-based approach say to that?',
        ru: 'После одного скандала банк закрывает счета всех благотворительных организаций. Что говорит об этом риск-ориентированный подход?',
        kk: 'Бір жанжалдан кейін банк барлық қайырымдылық ұйымының шотын жапты. Тәуекелге негізделген тәсіл бұған не дейді?',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'It is the safest answer: no charities, no risk of abuse',
            ru: 'Это самый надёжный ответ: нет организаций — нет и риска',
            kk: 'Бұл — ең сенімді жауап: ұйым болмаса, тәуекел де болмайды',
          },
        },
        {
          id: 'b',
          text: {
            en: 'It is required by Recommendation 8',
            ru: 'Этого требует Рекомендация 8',
            kk: 'Мұны 8-ұсыныс талап етеді',
          },
        },
        {
          id: 'c',
          text: {
            en: 'It is wrong: risk is judged case by case',
            ru: 'Неверно: риск оценивают по каждому случаю',
            kk: 'Дұрыс емес: тәуекел әр жағдайда бағаланады',
          },
        },
        {
          id: 'd',
          text: {
            en: 'It is right for foreign charities only',
            ru: 'Верно лишь для иностранных организаций',
            kk: 'Тек шетелдік ұйымдар үшін дұрыс',
          },
        },
      ],
      explanation: {
        en: 'Wholesale refusal of a class of customers is not risk-based. It pushes giving into channels nobody sees and hurts those who are helped.',
        ru: 'Отказ целой группе клиентов не основан на риске. Он уводит помощь в каналы, которых никто не видит, и бьёт по тем, кому помогают.',
        kk: 'Клиенттердің бүкіл тобынан бас тарту тәуекелге негізделмеген. Ол көмекті ешкім көрмейтін арнаға ығыстырып, көмек алатындарға зиян тигізеді.',
      },
      source: 'FATF Recommendation 1; FATF Recommendation 8 and its Interpretive Note',
    },
  },
];
