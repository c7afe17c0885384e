/** English words of the room `importing`. */
export const importing = {} as const;
