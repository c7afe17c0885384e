/** English words of the room `tour`. */
export const tour = {} as const;
