/** Russian words of the room `desk`. */
import type { Russian } from '../catalogue.ts';
import type { desk as english } from '../en/desk.ts';

export const desk: Russian<typeof english> = {
  graph: 'Граф сети',
  resize: 'Изменить размер панелей',
  views: 'Представления данных',
  work: 'Работа над ответом',
  'tab-timeline': 'Шкала времени',
  'tab-transactions': 'Операции',
  'tab-nodes': 'Узлы',
  'tab-links': 'Связи',
  'tab-inspect': 'Профиль',
  'tab-trace': 'След',
  'tab-flag': 'Утверждения',
  'tab-disrupt': 'Заморозка',
  'tab-notes': 'Заметки',
  decision: 'Момент решения',
  budget: 'Бюджет',
  practiceKey: 'Учебный режим: ключ ответов находится внутри упражнения и не скрыт от того, кто решит его найти.',
  submitted: 'Сдано и оценено: можно всё рассматривать, но изменить ответ уже нельзя.',
};
