/** English words of the room `proof`. */
export const proof = {
  title: 'Proving the best plan',
  place: 'Objective {{number}} of {{of}}',
  searching: 'Looking for a first plan…',
  best: 'Best plan found leaves',
  bound: 'Proved: none leaves less than',
  gap: 'Gap',
  time: 'Time',
  elapsed: '{{elapsed}} of {{limit}}',
  span: 'From nothing to what flows unhindered, {{initial}}. The best plan there is lies in the striped part, between {{bound}} and {{value}}.',
  closed: 'Proved. Counting how many other plans are as good.',
  stop: 'Stop and keep the best found',
  stopHint: 'If you stop it, the answer key carries the plan found and the bound, and scores are shown as an interval.',
  limit: 'Time for the proof of each objective',
  limitHint:
    'Only when something has changed that moves the best plan. If the time is not enough, the best plan found and its bound stand.',
  openTitle: 'The best plan is not proved',
  openLine:
    '{{objective}}: the best found leaves {{value}}, none leaves less than {{bound}} (gap {{gap}}). Scores are shown as an interval.',
  further: 'Go on proving',
} as const;
