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
} as const;
