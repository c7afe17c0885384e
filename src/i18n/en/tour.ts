/** English words of the room `tour`. */
export const tour = {
  title: 'Guided tour',
  step: 'Step {{step}} of {{steps}}',
  continue: 'Continue the tour',
  done: 'Done. Go on when you are ready.',
  hide: 'Hide the tour',
  previous: 'Back',
  next: 'Next',
  skip: 'Skip',
  'welcome-title': 'Your case',
  'welcome-text':
    'Open “Brief” for the case, the decision time and the budget. The tour shows each move once; you make it yourself.',
  'select-title': 'Select somebody',
  'select-text':
    'Click a node on the graph. By keyboard: Tab to the graph, then the arrow keys. Every view follows one selection.',
  'search-title': 'Search in any script',
  'search-text':
    'Press / and type a name in Latin, Russian or Kazakh letters, an account or an amount. Spelling variants find each other.',
  'statement-title': 'Read the statement',
  'statement-text':
    'In “Inspect”, open the statement of the selected party and tick a row. Ticked rows become evidence for a claim.',
  'brush-title': 'Choose a period',
  'brush-text':
    'Drag over the timeline, or type the dates. Everything else shows that period only, until you clear the filter.',
  'hits-title': 'Look at the screening hits',
  'hits-text':
    'Open “Flag”. Each hit says why a name resembles a listed one. A name alone never confirms: compare the dates of birth and documents.',
  'claim-title': 'Make a claim',
  'claim-text':
    'Choose the party that really is listed, take the listing as evidence, choose the reason and how sure you are, then make the claim.',
  'trace-title': 'Follow the money',
  'trace-text':
    'With the party still selected, open “Trace” and press “Where to” or “Where from”. Steps appear on the graph and in the table.',
  'mark-title': 'Mark the financing',
  'mark-text':
    'Tick the transactions you believe carry the financing. Lawful ones marked by mistake lower precision; missed ones lower recall.',
  'freeze-title': 'Plan a freeze',
  'freeze-text':
    'Open “Freeze”, add a party, choose the legal basis. Below you see what still flows and whose lawful payments would stop.',
  'undo-title': 'Take it back',
  'undo-text': 'Press Ctrl+Z: any action can be undone and redone, and every one is saved in this browser.',
  'note-title': 'Write a note',
  'note-text': 'Open “Notes” and pin a thought to the selected party. You will want it in the debrief.',
  'rooms-title': 'More than the graph',
  'rooms-text':
    'Open one of the rooms beside “Graph”: paths and rules, patterns, screening, ownership, case files, plans side by side. Below, “Playback” runs the money through time.',
  'quiz-title': 'Answer the test',
  'quiz-text': 'Open the knowledge test and answer a first question. You can go back to the desk at any time.',
  'class-title': 'In class',
  'class-text':
    'Your trainer may hand out a sealed exercise: you give a name first, and what you hand in only the trainer can open. Afterwards “Open the debrief” on the home page compares all teams.',
  'submit-title': 'Finish and submit',
  'submit-text':
    'Complete your claims, marks and plan, then submit. The scorecard explains every point and shows the hidden network.',
} as const;
