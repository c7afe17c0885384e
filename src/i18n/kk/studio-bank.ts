/** Kazakh words of the room `bank`. */
import type { Kazakh } from '../catalogue.ts';
import type { bank as english } from '../en/studio-bank.ts';

export const bank: Kazakh<typeof english> = {
  open: 'Сұрақтар банкінен',
  title: 'Сұрақтар банкі',
  hint: 'Құқық пен әдіс туралы үш тілдегі сұрақтар, әрқайсысының дереккөзі бар. Қосылғаннан кейін өзгертуге болады.',
  topic: 'Тақырып',
  all: 'Барлық тақырып',
  search: 'Сұрақтар мен дереккөздерден іздеу',
  shown_one: '{{shown}} сұрақ',
  shown_other: '{{shown}} сұрақ',
  present: 'тестте бар',
  add_one: '{{count}} сұрақ қосу',
  add_other: '{{count}} сұрақ қосу',
  'topic-duty': 'Тоқтату міндеті',
  'topic-resolutions': 'Қарарлар',
  'topic-ownership': 'Иелік пен бақылау',
  'topic-screening': 'Скрининг',
  'topic-tracing': 'Ізін қуу',
  'topic-safeguards': 'Тиісті рәсім және ерекшеліктер',
  'topic-fatf': 'ФАТФ',
  'topic-typology': 'Типологиялар',
};
