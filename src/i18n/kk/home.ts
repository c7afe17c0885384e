/** Kazakh words of the room `home`. */
import type { Kazakh } from '../catalogue.ts';
import type { home as english } from '../en/home.ts';

export const home: Kazakh<typeof english> = {
  title: 'Терроризмді қаржыландыру желісін тоқтатуды үйренеміз',
  promise: 'Бәрі осы компьютерде қалады. Барлық тұлғалар, компаниялар мен тізбелер ойдан шығарылған.',
  ready: 'Дайын жаттығулар',
  guided: 'Нұсқаулықпен: осыдан бастаңыз',
  start: 'Бастау',
  startTitle: 'Бастау: {{title}}',
  size: 'Тұлға: {{parties}} · шот: {{accounts}} · операция: {{transactions}} · шамамен {{minutes}} мин',
  ownData: 'Өз деректеріңіз',
  ownDataHint:
    'Синтетикалық операциялар CSV файлдары: AMLworld, AMLSim, SAML-D, PaySim немесе өзіңіз атайтын бағандар. Нақты клиент деректерін жүктемеңіз.',
  attempts: 'Осы браузердегі әрекеттер',
  noAttempts: 'Әзірге жоқ. Бастаған жұмысыңыз осында әр әрекет сайын сақталады.',
  attempt: 'Жаттығу',
  changed: 'Соңғы өзгеріс (UTC)',
  state: 'Күйі',
  'open-state': 'Орындалуда',
  submitted: 'Тапсырылды',
  resume: 'Жалғастыру',
  look: 'Нәтижені көру',
  lookHandedIn: 'Ашу',
  delete: 'Жою',
  deleteTitle: 'Бұл әрекетті біржола жоясыз ба?',
  deleteBody: '«{{title}}» және ондағы барлық әрекет осы браузерден жойылады. Сақталған файлға тиіспейді.',
  openFile: 'Әрекет файлын ашу',
  opening: 'Ашылуда…',
};
