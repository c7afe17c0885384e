/** English words of the room `findings`. */
export const findings = {
  'claim-right': '{{party}}: right party and right reason.',
  'claim-wrong-reason': '{{party}}: right party, but “{{claimed}}” is not the reason. Expected: {{expected}}.',
  'claim-wrong-party': '{{party}}: no ground for freezing.',
  'claim-missed': '{{party}} was missed: {{expected}} (worth {{most}}).',
  'evidence-partial':
    '{{party}}: of {{named}} evidence rows {{right}} prove it; the key names {{needed}}. Cost {{lost}}.',
  'chain-complete': 'Chain {{from}} → {{to}} found whole ({{hops}} steps, {{amount}}).',
  'chain-broken': 'Chain {{from}} → {{to}} breaks at step {{hop}} of {{hops}} ({{amount}}).',
  'chain-missed': 'Chain {{from}} → {{to}} was missed ({{hops}} steps, {{amount}}).',
  'marked-innocent_one': '{{count}} marked transaction is lawful ({{amount}}).',
  'marked-innocent_other': '{{count}} marked transactions are lawful ({{amount}}).',
  'gap-right': 'The hand-over {{from}} ⇢ {{to}} ({{at}}, {{amount}}) was inferred rightly.',
  'gap-wrong': 'The hand-over {{from}} ⇢ {{to}} ({{at}}, {{amount}}) does not fit: {{wrong}}.',
  'gap-missed':
    'A hand-over outside the accounts was missed: {{from}} ⇢ {{to}}, {{earliest}} – {{latest}}, {{least}} – {{most}}.',
  'freeze-effective': 'Freezing {{target}} ({{at}}) takes {{amount}} off what still flows.',
  'freeze-no-effect': 'Freezing {{target}} ({{at}}) changes nothing in the hidden network.',
  'freeze-too-late': 'Freezing {{target}} at {{at}} comes too late: {{lost}} had passed since {{decision}}.',
  'freeze-not-allowed': '{{target}} cannot be frozen: {{cause}}. It had no effect.',
  'plan-over-budget': 'The plan costs {{cost}} with a budget of {{budget}}: {{ignored}} freezes did not count.',
  'plan-optimal': 'The plan is as good as any can be: {{initial}} → {{value}}.',
  'plan-below-optimum': 'The plan leaves {{value}} of {{initial}}; the best leaves {{best}}.',
  'list-order':
    'In your order {{index}} of the network was left on average while the budget was spent (1 = all of it); the same freezes in their best order: {{ordered}}; the best list known, {{names}}: {{best}}.',
  rerouted: '{{amount}} found another way.',
  'detour-opened_one':
    'Not scored: the network kept a way round ready for {{count}} of your freezes; by it {{amount}} would still arrive ({{names}}).',
  'detour-opened_other':
    'Not scored: the network kept ways round ready for {{count}} of your freezes; by them {{amount}} would still arrive ({{names}}).',
  'harm-frozen-innocent': '{{party}} is innocent and would be frozen.',
  'harm-flagged-innocent': '{{party}} is innocent and was claimed to be in the network.',
  'harm-covered-payment':
    'The covered humanitarian payment {{payment}} to {{party}} ({{amount}}, {{at}}) would be stopped.',
  'harm-lawful-value_one': '{{count}} lawful payment would stop: {{blocked}} of {{total}}.',
  'harm-lawful-value_other': '{{count}} lawful payments would stop: {{blocked}} of {{total}}.',
  'covered-left-alone_one': '{{party}} was rightly left alone: {{count}} covered payment ({{amount}}) goes on.',
  'covered-left-alone_other': '{{party}} was rightly left alone: {{count}} covered payments ({{amount}}) go on.',
  'question-right': 'right',
  'question-partial': 'partly right',
  'question-wrong': 'wrong',
  'question-empty': 'not answered',
  'handed-in-late':
    'Handed in after {{minutes}} minutes; {{free}} were free, {{late}} are counted by the clock (at most −{{cap}}).',
  'hint-charged': 'Hint {{number}} was read, and the step it helps with was then solved.',
  'hint-free': 'Hint {{number}} was read; the step it helps with was solved before, or not at all: it costs nothing.',
  'gap-differs-parties': 'no such hand-over took place between them',
  'gap-differs-time': 'the time is off',
  'gap-differs-amount': 'the amount is off',
  'gap-differs-repeated': 'it was named already',
  'cause-unreachable': 'its accounts are kept abroad',
  'cause-unknown': 'it is not in the data',
} as const;
