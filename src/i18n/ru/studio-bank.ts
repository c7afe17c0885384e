/** Russian words of the room `bank`. */
import type { Russian } from '../catalogue.ts';
import type { bank as english } from '../en/studio-bank.ts';

export const bank: Russian<typeof english> = {
  open: 'Из банка вопросов',
  title: 'Банк вопросов',
  hint: 'Вопросы о праве и методе на трёх языках, каждый с источником. После добавления их можно менять.',
  topic: 'Тема',
  all: 'Все темы',
  search: 'Искать в вопросах и источниках',
  shown_one: '{{shown}} вопрос',
  shown_few: '{{shown}} вопроса',
  shown_many: '{{shown}} вопросов',
  shown_other: '{{shown}} вопроса',
  present: 'уже в тесте',
  add_one: 'Добавить {{count}} вопрос',
  add_few: 'Добавить {{count}} вопроса',
  add_many: 'Добавить {{count}} вопросов',
  add_other: 'Добавить {{count}} вопроса',
  'topic-duty': 'Обязанность замораживать',
  'topic-resolutions': 'Резолюции',
  'topic-ownership': 'Владение и контроль',
  'topic-screening': 'Скрининг',
  'topic-tracing': 'Прослеживание',
  'topic-safeguards': 'Надлежащая процедура и изъятия',
  'topic-fatf': 'ФАТФ',
  'topic-typology': 'Типологии',
};
