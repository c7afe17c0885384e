/** English words of the room `flag`. */
export const flag = {} as const;
