/** English words of the room `patterns`: what the pattern finder looks for, what it found, what it would miss and who innocent looks like it. */
export const patterns = {
  title: 'Patterns in the data',
  nothing: 'Nothing looked for yet',
  nothingHint: 'Choose patterns and start the search.',
  off: 'The trainer has switched the pattern finder off for this exercise',
  offHint: 'Work with the graph, the statements and the trace.',
  choose: 'What to look for',
  level: 'Between whom',
  byParty: 'Parties',
  byAccount: 'Accounts',
  run: 'Find patterns',
  all: 'Choose all',
  none: 'Choose none',
  onFilter:
    'Only payments that pass the filter above are looked at. One payment follows another only if it is strictly later.',
  options: 'Options',
  optionsOf: 'of {{pattern}}',
  changed: 'changed: {{n}}',
  reset: 'As they were',
  starting: 'Preparing…',
  running: '{{pattern}} · {{share}}',
  progress: 'How far the search is',
  calledOff: 'The search was called off; nothing of it is shown.',
  lead: 'A pattern is a lead, never proof. Most of these are everyday life: look at the payments, the parties and the other sources before you claim anything.',
  looked: 'Payments looked at: {{payments}}. One line for each subject, its strongest period.',
  noHit: 'Nothing with these options.',
  capped: 'The {{shown}} with most money of {{total}} are listed.',
  passedOver: 'Passed over as too busy (more than {{most}} counterparties): {{n}}.',
  stopped: 'The search stopped early: {{share}} was searched. Narrow the filter or the window.',
  more: 'Show {{n}} more',
  fewer: 'Show fewer',
  'col-who': 'Who',
  'col-from': 'Period',
  'col-payments': 'Payments',
  'col-amount': 'Amount',
  'col-what': 'What stands out',
  back: 'All hits',
  place: '{{place}} of {{total}}',
  previous: 'Previous hit',
  next: 'Next hit',
  again: 'Other periods of the same subject that fit, without overlap: {{n}}.',
  misses: 'What this would miss',
  innocent: 'Who innocent looks like this',
  notProof:
    'To freeze on a pattern alone is harm. Reasons for a freeze are listing, ownership or control, acting on behalf, or funds derived from these.',
  payments: 'Payments of this hit',
  drawing: '{{pattern}}: who pays whom',
  others: '{{n}} others',
  paymentCount: 'payments: {{n}}',
  on: 'On {{day}}',
  between: 'Between {{first}} and {{last}}',
  days: '{{days}} d',
  hours: '{{hours}} h',
  'name-fan-in': 'Fan-in',
  'name-fan-out': 'Fan-out',
  'name-gather-scatter': 'Gather and scatter',
  'name-scatter-gather': 'Scatter and gather',
  'name-cycle': 'Cycle',
  'name-round-trip': 'Round trip',
  'name-structuring': 'Structuring',
  'name-pass-through': 'Rapid pass-through',
  'name-dormant': 'Dormant, then active',
  'about-fan-in': 'Many pay one within days.',
  'about-fan-out': 'One pays many within days.',
  'about-gather-scatter': 'Many pay one, which then pays many.',
  'about-scatter-gather': 'One pays several, and they pay one other.',
  'about-cycle': 'Like amounts go round and come back, each payment later than the last.',
  'about-round-trip': 'Most of a payment comes back over others, even in parts.',
  'about-structuring': 'Several payments just under a threshold, together above it.',
  'about-pass-through': 'Most of what comes in goes out within hours, more than once.',
  'about-dormant': 'Nothing for weeks, then several payments.',
  'says-fan-in':
    '{{when}} {{who}} received {{amount}} in {{payments}} payments from {{partners}} different payers: {{share}} of all it received.',
  'says-fan-out':
    '{{when}} {{who}} paid out {{amount}} in {{payments}} payments to {{partners}} different payees: {{share}} of all it paid.',
  'says-gather-scatter':
    '{{when}} at least {{partners}} payers paid {{who}}, which after that paid at least {{partners}} payees. {{amount}} can have passed in these {{payments}} payments.',
  'says-scatter-gather':
    '{{when}} {{who}} paid {{partners}} others, and each of them later paid {{other}}. {{amount}} can have passed in these {{payments}} payments.',
  'says-cycle':
    '{{when}} money went round in {{payments}} payments, each later than the last: {{way}}. At most {{amount}} can have gone all the way.',
  'says-round-trip':
    '{{when}} a payment of {{who}} came back over {{partners}} others: {{amount}}, or {{share}} of it, if each spent this money before any other.',
  'says-structuring-in':
    '{{when}} {{who}} received {{payments}} payments, each under {{threshold}}, together {{amount}}. Payers: {{partners}}.',
  'says-structuring-out':
    '{{when}} {{who}} made {{payments}} payments, each under {{threshold}}, together {{amount}}. Payees: {{partners}}.',
  'says-pass-through':
    '{{when}} {{who}} received {{amount}} in payments of which {{share}} went out again after {{delay}} on average. Both sides together: {{payments}} payments.',
  'says-dormant':
    'After {{silence}} without a payment {{who}} became active. {{when}}: {{payments}} payments, {{amount}} in all, {{share}} of it coming in.',
  'short-fan-in': '{{partners}} payers, {{share}} of all it received',
  'short-fan-out': '{{partners}} payees, {{share}} of all it paid',
  'short-gather-scatter': '{{partners}} or more on each side',
  'short-scatter-gather': 'over {{partners}} others',
  'short-cycle': 'over {{partners}} others',
  'short-round-trip': '{{share}} back over {{partners}} others',
  'short-structuring-in': 'received, payers: {{partners}}',
  'short-structuring-out': 'paid, payees: {{partners}}',
  'short-pass-through': '{{share}} out after {{delay}}',
  'short-dormant': 'after {{silence}} of silence',
  'misses-fan-in':
    'Collections slower than the window; payers who hand cash to one who pays it in; donors fewer than asked for; collectors who are also busy shops.',
  'misses-fan-out':
    'Payments spread over more time than the window; one payee with many accounts when you look at parties; cash that is handed out.',
  'misses-gather-scatter':
    'Collecting over weeks before anything leaves; money that leaves in cash; payments out that begin before enough have paid in.',
  'misses-scatter-gather':
    'Ways of more than two payments; middles that keep half or more, or wait longer than the window; a last hop in cash or hawala.',
  'misses-cycle':
    'Ways longer than asked for; amounts that are split or merged on the way; a step outside the data; payments out before the money came in.',
  'misses-round-trip':
    'Money that comes back as goods, cash or through owned firms outside the data; what is mixed with other money and comes back later than the window.',
  'misses-structuring':
    'Payments spread over several accounts or people (look at parties); amounts further under the threshold; other currencies at a rate that is not the day’s.',
  'misses-pass-through':
    'Money that rests longer than the hours allowed; accounts that keep a working balance; cash withdrawn outside the data.',
  'misses-dormant':
    'Accounts that begin empty and new; accounts kept alive by small regular payments; silence before the data begins or hidden by the filter.',
  'innocent-fan-in':
    'Shops and markets, school and condominium fees, charities collecting after a disaster, a wedding or a funeral, landlords.',
  'innocent-fan-out': 'Payroll, scholarships, aid to families, suppliers paid on one day, refunds.',
  'innocent-gather-scatter':
    'Charities that pass gifts on, payment agents, group buying, a firm on pay day, a tour organiser.',
  'innocent-scatter-gather':
    'Wages spent in the one shop in town, members’ dues, families who pay one school, tenants of one house.',
  'innocent-cycle':
    'Families and friends who lend to one another, firms of one group, suppliers who are also customers.',
  'innocent-round-trip':
    'Refunds, deposits returned, loans repaid through a relative, a group’s treasury; a bank’s own account, through which cash and wages pass anyway.',
  'innocent-structuring':
    'Prices that happen to lie there, rent or wages of a usual size, daily takings of a shop, a daily limit of the bank.',
  'innocent-pass-through':
    'People who live from wage to wage, payment agents and exchange houses, lawyers and brokers who hold money for others, parents paying for students.',
  'innocent-dormant':
    'Seasonal trade, a student back from holidays, a sale of a house or a car, an inheritance, a pilgrimage.',
  'option-window': 'Within so many days',
  'option-partners': 'At least so many others',
  'option-payments': 'At least so many payments',
  'option-amount': 'At least, {{currency}}',
  'option-busiest': 'Pass over who has more counterparties (0: nobody)',
  'option-share': 'At least this part, %',
  'option-alike': 'Smallest payment at least, % of the largest',
  'option-shortest': 'Payments in the way, at least',
  'option-longest': 'Payments in the way, at most',
  'option-threshold': 'Threshold, {{currency}} (set what your law says)',
  'option-below': 'Under it by at most, %',
  'option-delay': 'Out again within hours',
  'option-silence': 'No payment for so many days',
} as const;
