/** English words of the room `patterns`: what the pattern finder shows. */
export const patterns = {
  title: 'Patterns in the data',
  nothing: 'Nothing looked for yet',
  nothingHint: 'Choose patterns and start the search.',
};
