/** English words of the room `notes`. */
export const notes = {
  case: 'The whole case',
  about: 'About',
  text: 'Note',
  add: 'Add the note',
  none: 'No notes yet',
  hint: 'Notes can be pinned to a party, an account, a ticked row or the whole case.',
  remove: 'Delete the note',
} as const;
