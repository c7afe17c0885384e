/** Kazakh words of the room `debriefReport`. */
import type { Kazakh } from '../catalogue.ts';
import type { debriefReport as english } from '../en/debrief-report.ts';

export const debriefReport: Kazakh<typeof english> = {
  title: 'Талдау есебі',
  'section-class': 'Топ',
  'section-scores': 'Ұпайлар',
  'section-seen': 'Топ не көрді',
  'section-paths': 'Командалар ақша жолынан қай жерде шықты',
  'section-strategies': 'Неден бастады',
  'section-plans': 'Жоспарлар',
  'section-knowledge': 'Білім тесті',
  'section-swap': 'Рөл алмасу',
  'section-after-action': 'Қорытынды парақ',
  'class-size': 'Команда саны: {{teams}}; жұмыс тапсырғаны: {{handedIn}}.',
  'section-spread':
    '{{of}}: медианасы {{median}}, ең көбі {{worth}}; ортаңғы жартысы {{lowerQuartile}} пен {{upperQuartile}} аралығында, барлығы {{least}} бен {{most}} аралығында.',
  'spread-minutes':
    'Уақыт: медианасы {{median}} мин; ортаңғы жартысы {{lowerQuartile}} мен {{upperQuartile}} мин аралығында, ең қысқасы {{least}} мин, ең ұзағы {{most}} мин.',
  'spread-actions':
    'Әрекет саны: медианасы {{median}}; ортаңғы жартысы {{lowerQuartile}} мен {{upperQuartile}} аралығында, ең азы {{least}}, ең көбі {{most}}.',
  'team-total': '{{team}}: {{total}} ұпай.',
  'all-right': '{{party}}: барлық команда тапты.',
  'unseen-party': '{{party}}: ешбір команда көрмеді.',
  'unseen-flow': 'Ешкім белгілемеген ағын төлемдері: {{count}}, {{amount}}.',
  'unseen-gap': 'Ешкім болжамаған қолма-қол ақша беру: {{gap}}.',
  'over-flagged': '{{party}}: желіге кірмейді; {{of}} команданың {{claimed}} көрсетті, {{frozen}} тоқтатты.',
  'over-marked': 'Төлем {{transaction}}: ағыннан емес; {{of}} команданың {{marked}} белгіледі.',
  disputed: '{{party}}: {{of}} команданың {{claimed}} көрсетті.',
  parting: 'Төлем {{missed}}, {{amount}}, {{at}}, {{hop}}-қадам: осы жерде жолдан шыққандар: {{team}}.',
  'parting-hand':
    'Қолма-қол ақша беру {{missed}}, {{amount}}, {{at}}, {{hop}}-қадам: осы жерде жолдан шыққандар: {{team}}.',
  'hand-over': 'қолма-қол ақша беру {{id}}',
  'team-left': '{{team}}: {{kind}} {{missed}}, {{hop}}-қадам; ағыннан {{lost}} жетіспейді.',
  'kind-left': 'жолдан шыққан жері:',
  'kind-apart': 'тізбектің бір бөлігі бар, бірақ мынау жоқ:',
  'kind-never-there': 'табылмағаны:',
  after: 'Соңғы дұрыс қадам: {{after}}.',
  instead: 'Оның орнына қадағаланғаны: {{instead}}.',
  'team-kept': '{{team}}: ағын толық табылды.',
  'first-flag': '{{team}}: алғашқы дұрыс қадам {{seconds}} минутында.',
  strategy: '{{strategy}}: {{team}}.',
  'team-plan':
    '{{team}}: мүмкіннің {{score}}, құны {{budget}} ішінен {{cost}}, зиян {{harm}}; тоқтататыны: {{subject}}.',
  'best-plan': 'Ең жақсысы: {{initial}} ішінен әлі {{value}} жетеді; тоқтататыны: {{subject}}.',
  'merged-plan': 'Топ ұсынғанның ең жақсысы: мүмкіннің {{score}}, зиян {{harm}}; тоқтататыны: {{subject}}.',
  'votes-team': '{{team}} жоспарына берілген дауыс: {{count}}.',
  'votes-best': 'Ең жақсы жоспарға берілген дауыс: {{count}}.',
  'votes-own': 'Топ жоспарына берілген дауыс: {{count}}.',
  question: '{{number}}-сұрақ, шешкені {{p}}, жауапсыз {{empty}}: {{prompt}}',
  reliability: 'Тест тапсырған команда: {{sat}}; сенімділігі (альфа) {{alpha}}.',
  sat: 'Тест тапсырған команда: {{sat}}; сенімділігін айтуға аз.',
  verdict: '{{subject}}, {{reason}}: {{verdict}} ({{team}}).',
  'row-teams': 'Командалар: {{team}}.',
  'row-rating': 'Орындалуы: {{rating}}.',
  'row-improvement': 'Жақсарту: {{improvement}}.',
  'row-owner': 'Жауапты: {{owner}}.',
};
