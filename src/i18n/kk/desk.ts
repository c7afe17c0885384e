/** Kazakh words of the room `desk`. */
import type { Kazakh } from '../catalogue.ts';
import type { desk as english } from '../en/desk.ts';

export const desk: Kazakh<typeof english> = {
  graph: 'Желі графы',
  resize: 'Панельдер көлемін өзгерту',
  views: 'Деректер көріністері',
  work: 'Жауаппен жұмыс',
  'tab-timeline': 'Уақыт шкаласы',
  'tab-transactions': 'Операциялар',
  'tab-nodes': 'Түйіндер',
  'tab-links': 'Байланыстар',
  'tab-inspect': 'Профиль',
  'tab-trace': 'Із',
  'tab-flag': 'Тұжырым',
  'tab-disrupt': 'Тоқтату',
  'tab-notes': 'Жазбалар',
  decision: 'Шешім уақыты',
  budget: 'Бюджет',
  practiceKey: 'Жаттығу режимі: жауап кілті жаттығудың ішінде, оны іздеген адамнан жасырылмаған.',
  submitted: 'Тапсырылып, бағаланды: бәрін қарай аласыз, бірақ жауапты өзгерту мүмкін емес.',
};
