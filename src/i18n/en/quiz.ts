/** English words of the room `quiz`. */
export const quiz = {
  title: 'Knowledge test',
  rule: 'Each question counts the same. A wrong option costs as much as a right one earns, never below zero for a question. Explanations appear on the scorecard.',
  progress: 'Questions answered',
  questions: 'Questions',
  stepDone: 'Question {{number}}, answered',
  stepOpen: 'Question {{number}}, not answered',
  previous: 'Previous',
  next: 'Next',
  up: 'Move up: {{text}}',
  down: 'Move down: {{text}}',
  chooseOne: '— choose —',
  'how-single': 'Choose one answer.',
  'how-multiple': 'Choose all that are right.',
  'how-order': 'Put in the right order with the arrows.',
  'how-match': 'Choose what belongs to each.',
  keepOrder: 'This order is right',
} as const;
