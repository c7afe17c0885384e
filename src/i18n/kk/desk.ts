/** Kazakh words of the room `desk`. */
import type { Kazakh } from '../catalogue.ts';
import type { desk as english } from '../en/desk.ts';

export const desk: Kazakh<typeof english> = {
  stages: 'Желі көріністері',
  'stage-graph': 'Граф',
  'stage-flows': 'Ағындар',
  'stage-patterns': 'Сұлбалар',
  'stage-screening': 'Скрининг',
  'stage-ownership': 'Иелік',
  'stage-cases': 'Істер',
  'stage-plans': 'Жоспарлар',
  graph: 'Желі графы',
  resize: 'Панельдер көлемін өзгерту',
  views: 'Деректер көріністері',
  work: 'Жауаппен жұмыс',
  'tab-timeline': 'Уақыт шкаласы',
  'tab-playback': 'Көрсетілім',
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
  listUpdate: 'Санкциялық тізбе жаңартылды.',
  listUpdateBrought_one: '{{count}} жаңа жазба.',
  listUpdateBrought_other: '{{count}} жаңа жазба.',
  listUpdateHits_one:
    'Деректеріңіздегі {{count}} тұлға жаңа есімге ұқсайды: қайта тексеріп, сол адам болса, кідіріссіз әрекет етіңіз.',
  listUpdateHits_other:
    'Деректеріңіздегі {{count}} тұлға жаңа есімдерге ұқсайды: қайта тексеріп, сол адамдар болса, кідіріссіз әрекет етіңіз.',
  listUpdateNoHits: 'Деректеріңізде жаңа есімдерге ұқсайтын ешкім жоқ.',
  listUpdateSee: 'Сәйкестіктерді көрсету',
  submitted: 'Тапсырылып, бағаланды: бәрін қарай аласыз, бірақ жауапты өзгерту мүмкін емес.',
};
