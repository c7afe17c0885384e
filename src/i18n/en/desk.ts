/** English words of the room `desk`. */
export const desk = {
  graph: 'Network graph',
  resize: 'Change the size of the panes',
  views: 'Views of the data',
  work: 'Work on the answer',
  'tab-timeline': 'Timeline',
  'tab-transactions': 'Transactions',
  'tab-nodes': 'Nodes',
  'tab-links': 'Links',
  'tab-inspect': 'Inspect',
  'tab-trace': 'Trace',
  'tab-flag': 'Flag',
  'tab-disrupt': 'Freeze',
  'tab-notes': 'Notes',
  decision: 'Decision time',
  budget: 'Budget',
  practiceKey: 'Practice mode: the answer key is inside this exercise and is not hidden from a determined person.',
  listUpdate: 'The sanctions list was updated.',
  listUpdateBrought_one: '{{count}} new entry.',
  listUpdateBrought_other: '{{count}} new entries.',
  listUpdateHits_one:
    '{{count}} party in your data resembles a new name: screen again, and act without delay if it is the same person.',
  listUpdateHits_other:
    '{{count}} parties in your data resemble a new name: screen again, and act without delay where it is the same person.',
  listUpdateNoHits: 'Nobody in your data resembles a new name.',
  listUpdateSee: 'See the hits',
  submitted: 'Submitted and graded: look around as you like; the answer can no longer be changed.',
} as const;
