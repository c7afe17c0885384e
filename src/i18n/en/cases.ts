/** English words of the room `cases`. */
export const cases = {
  title: 'Listing cases and reports',
} as const;
