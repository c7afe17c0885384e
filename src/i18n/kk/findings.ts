/** Kazakh words of the room `findings`. */
import type { Kazakh } from '../catalogue.ts';
import type { findings as english } from '../en/findings.ts';

export const findings: Kazakh<typeof english> = {
  'claim-right': '{{party}}: тұлға да, негізі де дұрыс.',
  'claim-wrong-reason': '{{party}}: тұлға дұрыс, бірақ «{{claimed}}» негіз емес. Күтілгені: {{expected}}.',
  'claim-wrong-party': '{{party}}: тоқтатуға негіз жоқ.',
  'claim-missed': '{{party}} өткізіп алынды: {{expected}} (құны {{most}}).',
  'evidence-partial': '{{party}}: {{named}} дәлелдің {{right}}-і растайды; кілтте {{needed}}. Жоғалғаны {{lost}}.',
  'chain-complete': '{{from}} → {{to}} тізбегі толық табылды (қадам: {{hops}}, {{amount}}).',
  'chain-broken': '{{from}} → {{to}} тізбегі {{hops}} ішінен {{hop}}-қадамда үзіледі ({{amount}}).',
  'chain-missed': '{{from}} → {{to}} тізбегі табылмады (қадам: {{hops}}, {{amount}}).',
  'marked-innocent_one': 'Белгіленген {{count}} операция заңды ({{amount}}).',
  'marked-innocent_other': 'Белгіленген {{count}} операция заңды ({{amount}}).',
  'gap-right': '{{from}} ⇢ {{to}} беруі ({{at}}, {{amount}}) дұрыс анықталды.',
  'gap-wrong': '{{from}} ⇢ {{to}} беруі ({{at}}, {{amount}}) сәйкес емес: {{wrong}}.',
  'gap-missed': 'Шоттан тыс беру байқалмады: {{from}} ⇢ {{to}}, {{earliest}} – {{latest}}, {{least}} – {{most}}.',
  'freeze-effective': '{{target}} тоқтатуы ({{at}}) жететін ағыннан {{amount}} азайтады.',
  'freeze-no-effect': '{{target}} тоқтатуы ({{at}}) жасырын желіде ештеңені өзгертпейді.',
  'freeze-too-late': '{{target}} {{at}} тоқтату кеш: {{decision}} бері {{lost}} өтіп кетті.',
  'freeze-not-allowed': '{{target}} тоқтатуға болмайды: {{cause}}. Әсері болмады.',
  'plan-over-budget': 'Жоспар құны {{cost}}, бюджет {{budget}}: есептелмеген тоқтату: {{ignored}}.',
  'plan-optimal': 'Жоспар ең жақсы мүмкін нәтижеге тең: {{initial}} → {{value}}.',
  'plan-below-optimum': 'Жоспар {{initial}} ішінен {{value}} қалдырады; ең жақсысы {{best}} қалдырады.',
  'list-order':
    'Сіздің ретпен бюджет жұмсалғанша желіден орта есеппен {{index}} қалды (1 — бүкіл желі); сол тоқтатулар ең жақсы ретпен: {{ordered}}; белгілі ең жақсы тізім, {{names}}: {{best}}.',
  rerouted: '{{amount}} басқа жолмен кетті.',
  'detour-opened_one':
    'Ұпайға әсер етпейді: тоқтатуларыңыздың {{count}} жағдайына желінің айналма жолы дайын еді; сол арқылы {{amount}} бәрібір жетер еді ({{names}}).',
  'detour-opened_other':
    'Ұпайға әсер етпейді: тоқтатуларыңыздың {{count}} жағдайына желінің айналма жолдары дайын еді; солар арқылы {{amount}} бәрібір жетер еді ({{names}}).',
  'harm-frozen-innocent': '{{party}} — жазықсыз тұлға, оның қаражаты тоқтатылар еді.',
  'harm-flagged-innocent': '{{party}} — жазықсыз тұлға, бірақ желі қатысушысы деп көрсетілді.',
  'harm-covered-payment':
    'Ерекшелікке жататын {{payment}} гуманитарлық төлемі ({{party}}, {{amount}}, {{at}}) тоқтатылар еді.',
  'harm-lawful-value_one': '{{count}} заңды төлем тоқтар еді: {{total}} ішінен {{blocked}}.',
  'harm-lawful-value_other': '{{count}} заңды төлем тоқтар еді: {{total}} ішінен {{blocked}}.',
  'covered-left-alone_one': '{{party}} дұрыс қозғалмады: ерекшелікке жататын {{count}} төлем ({{amount}}) жалғасады.',
  'covered-left-alone_other': '{{party}} дұрыс қозғалмады: ерекшелікке жататын {{count}} төлем ({{amount}}) жалғасады.',
  'question-right': 'дұрыс',
  'question-partial': 'ішінара дұрыс',
  'question-wrong': 'қате',
  'question-empty': 'жауап жоқ',
  'handed-in-late':
    '{{minutes}} минуттан кейін тапсырылды; {{free}} минут тегін, сағат {{late}} минутты есептейді (ең көбі −{{cap}}).',
  'hint-charged': '{{number}}-кеңес оқылды, содан кейін ол көмектесетін қадам шешілді.',
  'hint-free': '{{number}}-кеңес оқылды; оның қадамы бұрын шешілген немесе мүлде шешілмеген: ұпай алынбайды.',
  'gap-differs-parties': 'олардың арасында беру болған жоқ',
  'gap-differs-time': 'уақыты сәйкес емес',
  'gap-differs-amount': 'сомасы сәйкес емес',
  'gap-differs-repeated': 'бұрын аталған',
  'cause-unreachable': 'шоттары шетелде',
  'cause-unknown': 'деректерде жоқ',
};
