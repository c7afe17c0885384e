/** English words of the room `lab`. */
export const lab = {
  title: 'Screening lab',
} as const;
