/** Russian words of the room `desk`. */
import type { Russian } from '../catalogue.ts';
import type { desk as english } from '../en/desk.ts';

export const desk: Russian<typeof english> = {
  stages: 'Виды сети',
  'stage-graph': 'Граф',
  'stage-flows': 'Потоки',
  'stage-patterns': 'Схемы',
  'stage-screening': 'Скрининг',
  'stage-ownership': 'Владение',
  'stage-cases': 'Дела',
  'stage-plans': 'Планы',
  graph: 'Граф сети',
  resize: 'Изменить размер панелей',
  views: 'Представления данных',
  work: 'Работа над ответом',
  'tab-timeline': 'Шкала времени',
  'tab-playback': 'Показ',
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
  hints: 'Подсказки',
  hintsAbout:
    'Подсказка стоит баллов, только если шаг, к которому она относится, решён после её прочтения. О прочтении пишется в журнал.',
  hintCost: '−{{points}}, если затем решено',
  hintFree: 'бесплатно',
  hintShow: 'Показать подсказку {{number}}',
  hintRead: 'прочитана',
  clockTerm: 'Часы',
  clockRule: '{{free}} мин с открытия бесплатны, затем −{{perHour}} балла за час, не более −{{cap}}',
  practiceKey: 'Учебный режим: ключ ответов находится внутри упражнения и не скрыт от того, кто решит его найти.',
  listUpdate: 'Санкционный перечень обновлён.',
  listUpdateBrought_one: '{{count}} новая запись.',
  listUpdateBrought_few: '{{count}} новые записи.',
  listUpdateBrought_many: '{{count}} новых записей.',
  listUpdateBrought_other: '{{count}} новых записей.',
  listUpdateHits_one:
    '{{count}} лицо в ваших данных похоже на новое имя: проверьте ещё раз и, если это тот же человек, действуйте незамедлительно.',
  listUpdateHits_few:
    '{{count}} лица в ваших данных похожи на новые имена: проверьте ещё раз и, если это те же люди, действуйте незамедлительно.',
  listUpdateHits_many:
    '{{count}} лиц в ваших данных похожи на новые имена: проверьте ещё раз и, если это те же люди, действуйте незамедлительно.',
  listUpdateHits_other:
    '{{count}} лиц в ваших данных похожи на новые имена: проверьте ещё раз и, если это те же люди, действуйте незамедлительно.',
  listUpdateNoHits: 'В ваших данных никто не похож на новые имена.',
  listUpdateSee: 'Показать совпадения',
  submitted: 'Сдано и оценено: можно всё рассматривать, но изменить ответ уже нельзя.',
};
