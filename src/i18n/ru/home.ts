/** Russian words of the room `home`. */
import type { Russian } from '../catalogue.ts';
import type { home as english } from '../en/home.ts';

export const home: Russian<typeof english> = {
  title: 'Учимся пресекать финансирование терроризма',
  promise: 'Всё остаётся на этом компьютере. Все лица, компании и перечни вымышлены.',
  ready: 'Готовые упражнения',
  guided: 'С подсказками: начните здесь',
  start: 'Начать',
  startTitle: 'Начать: {{title}}',
  size: 'Лиц: {{parties}} · счетов: {{accounts}} · операций: {{transactions}} · около {{minutes}} мин',
  ownData: 'Свои данные',
  ownDataHint:
    'Синтетические CSV с операциями: AMLworld, AMLSim, SAML-D, PaySim или любые столбцы, которые вы назовёте. Не загружайте сюда реальные данные клиентов.',
  attempts: 'Попытки в этом браузере',
  noAttempts: 'Пока нет. Всё, что вы начнёте, сохраняется здесь действие за действием.',
  attempt: 'Упражнение',
  changed: 'Последнее изменение (UTC)',
  state: 'Состояние',
  'open-state': 'В работе',
  submitted: 'Сдано',
  resume: 'Продолжить',
  look: 'Посмотреть результаты',
  lookHandedIn: 'Открыть',
  delete: 'Удалить',
  deleteTitle: 'Удалить эту попытку навсегда?',
  deleteBody: '«{{title}}» и все действия в ней будут удалены из этого браузера. Сохранённый файл останется.',
  openFile: 'Открыть файл попытки',
  opening: 'Открывается…',
};
