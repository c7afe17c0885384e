/** English words of the room `graph`. */
export const graph = {} as const;
