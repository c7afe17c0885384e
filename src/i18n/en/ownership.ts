/** English words of the room `ownership`. */
export const ownership = {
  title: 'Ownership and control',
} as const;
