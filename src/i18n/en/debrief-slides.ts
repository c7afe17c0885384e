/** English words of the room `debriefSlides`: the debrief on a projector. */
export const debriefSlides = {
  title: 'Slides',
  back: 'Slide before',
  on: 'Next slide',
  count: '{{n}} of {{total}}',
  keys: 'Arrows turn the pages, F fills the screen, Escape closes.',
  full: 'Fill the screen',
  close: 'Close the slides',
  rules: 'We talk about the work, not about people. What was seen, what was missed, what we would do next time.',
  foundBy: 'of those who had to be claimed were found by half of the teams or more',
  flowBy: 'payments of the flow were marked by half of the teams or more',
  solved: 'of the points for this question were won',
  next: 'What we do next',
} as const;
